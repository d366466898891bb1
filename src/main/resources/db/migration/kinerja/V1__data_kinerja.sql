CREATE SCHEMA kinerja;
GRANT USAGE ON SCHEMA kinerja TO ${app_role};

-- The sheet that a case hands out to be filled. Each round of the row that prepares it has its own.
CREATE TABLE kinerja.lembar (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  tugas_id       uuid NOT NULL,
  pelaksanaan_id uuid NOT NULL,
  -- code of the SOP: the next case begins with the rows of the last
  sop            text NOT NULL,
  periode        text NOT NULL DEFAULT '',
  PRIMARY KEY (instansi_id, tugas_id),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX ON kinerja.lembar (instansi_id, pelaksanaan_id, tugas_id);
CREATE INDEX ON kinerja.lembar (instansi_id, sop, tugas_id);

-- Its rows, all as typed, also what cannot be read: a check before the task is completed says so.
CREATE TABLE kinerja.indikator (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  tugas_id    uuid NOT NULL,
  nomor       int NOT NULL CHECK (nomor BETWEEN 1 AND 100),
  indikator   text NOT NULL,
  satuan      text NOT NULL,
  target      text NOT NULL,
  desimal     text NOT NULL,
  bawah       text NOT NULL,
  atas        text NOT NULL,
  sumber      text NOT NULL,
  -- code of the unit that fills it; empty: every unit
  unit        text NOT NULL,
  rekap       text NOT NULL,
  PRIMARY KEY (instansi_id, tugas_id, nomor),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES kinerja.lembar
);

-- What one unit filled in one round, beside the row as it was handed out.
CREATE TABLE kinerja.data (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  tugas_id    uuid NOT NULL,
  nomor       int NOT NULL,
  indikator   text NOT NULL,
  satuan      text NOT NULL,
  target      text NOT NULL,
  sumber      text NOT NULL,
  -- most decimals of the number; null: words and no number
  desimal     int CHECK (desimal BETWEEN 0 AND 6),
  bawah       numeric,
  atas        numeric,
  rekap       text NOT NULL CHECK (rekap IN ('', 'jumlah', 'rata-rata')),
  -- as typed
  realisasi   text NOT NULL DEFAULT '',
  -- the number that is typed there; null when it is none
  angka       numeric,
  -- no data is a value of its own and not zero
  belum_ada   boolean NOT NULL DEFAULT false,
  bukti       text NOT NULL DEFAULT '',
  kendala     text NOT NULL DEFAULT '',
  PRIMARY KEY (instansi_id, tugas_id, nomor),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);

CALL laksana.tabel_instansi('kinerja.lembar', 'SELECT, INSERT');
GRANT UPDATE (periode) ON kinerja.lembar TO ${app_role};
CALL laksana.tabel_instansi('kinerja.indikator', 'SELECT, INSERT, UPDATE, DELETE');
CALL laksana.tabel_instansi('kinerja.data', 'SELECT, INSERT');
GRANT UPDATE (realisasi, angka, belum_ada, bukti, kendala) ON kinerja.data TO ${app_role};
