CREATE SCHEMA analitik;
GRANT USAGE ON SCHEMA analitik TO ${app_role};

-- What was measured of a case. All of it follows from its events, its SOP and the calendar: it may be thrown away and
-- measured again. Version and start are repeated below, so that a page reads one SOP and one time from one index.
CREATE TABLE analitik.pelaksanaan (
  instansi_id     int NOT NULL DEFAULT laksana.instansi(),
  pelaksanaan_id  uuid NOT NULL,
  versi_id        uuid NOT NULL,
  dimulai         timestamptz NOT NULL,
  status          text NOT NULL,
  -- with how many events, and by which calendar
  urutan          int NOT NULL,
  kalender_versi  bigint NOT NULL,
  -- the rows in the order in which they were opened
  jalan           text NOT NULL,
  -- from the first event to the last, suspensions left out
  menit           bigint NOT NULL,
  hari            int NOT NULL,
  -- the same time, and the suspensions, by what the case was waiting for; working minutes
  dikerjakan      bigint NOT NULL,
  menunggu_luar   bigint NOT NULL,
  menunggu_sop    bigint NOT NULL,
  ditangguhkan    bigint NOT NULL,
  -- part of dikerjakan: something else was ready and waited for it
  menunggu_lain   bigint NOT NULL,
  PRIMARY KEY (instansi_id, pelaksanaan_id),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan
);
CREATE INDEX ON analitik.pelaksanaan (instansi_id, versi_id, dimulai);

-- A row of a case, all its rounds together, as the page of the case counts it.
CREATE TABLE analitik.langkah (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  pelaksanaan_id uuid NOT NULL,
  langkah        int NOT NULL,
  versi_id       uuid NOT NULL,
  dimulai        timestamptz NOT NULL,
  putaran        int NOT NULL,
  -- unit of the standard time; null: the row has none
  satuan         text,
  menit          bigint NOT NULL,
  hari           int NOT NULL,
  melampaui      boolean NOT NULL,
  PRIMARY KEY (instansi_id, pelaksanaan_id, langkah),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES analitik.pelaksanaan ON DELETE CASCADE
);
CREATE INDEX ON analitik.langkah (instansi_id, versi_id, dimulai);

-- A task that was done, with the post that did it.
CREATE TABLE analitik.tugas (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  pelaksanaan_id uuid NOT NULL,
  langkah        int NOT NULL,
  putaran        int NOT NULL,
  unit           text NOT NULL,
  putaran_unit   int NOT NULL,
  pelaksana      text NOT NULL,
  versi_id       uuid NOT NULL,
  dimulai        timestamptz NOT NULL,
  jabatan_id     uuid,
  nama_jabatan   text,
  satuan         text,
  menit          bigint NOT NULL,
  hari           int NOT NULL,
  melampaui      boolean NOT NULL,
  PRIMARY KEY (instansi_id, pelaksanaan_id, langkah, putaran, unit, putaran_unit, pelaksana),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES analitik.pelaksanaan ON DELETE CASCADE
);
CREATE INDEX ON analitik.tugas (instansi_id, versi_id, dimulai);

-- A decision, and a unit sent back. The reason stays in the history: its event is named here.
CREATE TABLE analitik.keputusan (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  pelaksanaan_id uuid NOT NULL,
  urutan         int NOT NULL,
  versi_id       uuid NOT NULL,
  dimulai        timestamptz NOT NULL,
  langkah        int NOT NULL,
  -- null: a unit was sent back
  jawaban        text,
  ke             int NOT NULL,
  kembali        boolean NOT NULL,
  urutan_alasan  int,
  PRIMARY KEY (instansi_id, pelaksanaan_id, urutan),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES analitik.pelaksanaan ON DELETE CASCADE
);
CREATE INDEX ON analitik.keputusan (instansi_id, versi_id, dimulai);

CALL laksana.tabel_instansi('analitik.pelaksanaan', 'SELECT, INSERT, DELETE');
CALL laksana.tabel_instansi('analitik.langkah', 'SELECT, INSERT');
CALL laksana.tabel_instansi('analitik.tugas', 'SELECT, INSERT');
CALL laksana.tabel_instansi('analitik.keputusan', 'SELECT, INSERT');
