CREATE SCHEMA pelaksanaan;
GRANT USAGE ON SCHEMA pelaksanaan TO ${app_role};
-- one index over the instansi and the addressees of a task
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- One case of an SOP, bound for good to the version it started on.
CREATE TABLE pelaksanaan.pelaksanaan (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id          uuid NOT NULL DEFAULT uuidv7(),
  versi_id    uuid NOT NULL,
  perihal     text NOT NULL CHECK (perihal <> ''),
  -- whom the columns "pemohon" mean
  pemohon_id  uuid,
  dimulai     timestamptz NOT NULL,
  pegawai_id  uuid NOT NULL,
  nama        text NOT NULL,
  jabatan_id  uuid NOT NULL,
  nama_jabatan text NOT NULL,
  -- the fold of the events in a word, so that lists need not fold them
  status      text NOT NULL CHECK (status IN ('BERJALAN', 'DITANGGUHKAN', 'SELESAI', 'DITOLAK', 'DIBATALKAN')),
  berakhir    timestamptz,
  -- how many events there are, and the hash of the last
  urutan      int NOT NULL DEFAULT 0,
  sidik       text NOT NULL DEFAULT '',
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, status, dimulai DESC);
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, pegawai_id, dimulai DESC);

-- What happened; append-only, each row carries the hash of all before it.
CREATE TABLE pelaksanaan.peristiwa (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  pelaksanaan_id uuid NOT NULL,
  urutan         int NOT NULL CHECK (urutan > 0),
  waktu          timestamptz NOT NULL,
  jenis          text NOT NULL,
  isi            text NOT NULL CHECK (isi IS JSON OBJECT),
  -- who acted, in words that stay readable; null when nobody did
  nama           text,
  nama_jabatan   text,
  sebagai        text,
  atas_nama      text,
  sidik          text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (instansi_id, pelaksanaan_id, urutan),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan
);

-- The tasks as desks see them; everything here follows from the events and the organisation.
CREATE TABLE pelaksanaan.tugas (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  id             uuid NOT NULL DEFAULT uuidv7(),
  pelaksanaan_id uuid NOT NULL,
  langkah        int NOT NULL,
  putaran        int NOT NULL,
  -- code of the unit whose turn it is; empty on a row that is not done by every unit
  unit           text NOT NULL DEFAULT '',
  putaran_unit   int NOT NULL,
  pelaksana      text NOT NULL,
  kegiatan       text NOT NULL,
  status         text NOT NULL
    CHECK (status IN ('TERBUKA', 'MENUNGGU_LUAR', 'MENUNGGU_SOP', 'SOP_GAGAL', 'SELESAI', 'DITUTUP')),
  -- posts, pools, teams, heads of units and people who may do it
  kepada         text[] NOT NULL,
  dibuka         timestamptz NOT NULL,
  tenggat        timestamptz,
  dari           text,
  dari_jabatan   text,
  -- why the work came back; null when it did not
  dikembalikan   text,
  berakhir       timestamptz,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, pelaksanaan_id, langkah, putaran, unit, putaran_unit, pelaksana),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan
);
CREATE INDEX tugas_menunggu ON pelaksanaan.tugas USING gin (instansi_id, kepada) WHERE berakhir IS NULL;

CALL laksana.tabel_instansi('pelaksanaan.pelaksanaan', 'SELECT, INSERT');
GRANT UPDATE (status, berakhir, urutan, sidik) ON pelaksanaan.pelaksanaan TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.peristiwa', 'SELECT, INSERT');
CALL laksana.tabel_instansi('pelaksanaan.tugas', 'SELECT, INSERT');
GRANT UPDATE (status, berakhir) ON pelaksanaan.tugas TO ${app_role};
