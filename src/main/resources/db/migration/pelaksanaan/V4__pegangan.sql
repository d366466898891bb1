-- Who has an open task in hand, taken from a pool or given by a post; follows from the events like the task.
CREATE TABLE pelaksanaan.pegangan (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  tugas_id       uuid NOT NULL,
  pegawai_id     uuid NOT NULL,
  jabatan_id     uuid NOT NULL,
  nama           text NOT NULL,
  nama_jabatan   text NOT NULL,
  sejak          timestamptz NOT NULL,
  -- the post that delegated, and who acted for it; null when the holder took the task
  dari_pegawai_id uuid,
  dari_jabatan_id uuid,
  dari_nama      text,
  dari_nama_jabatan text,
  tenggat        timestamptz,
  catatan        text,
  PRIMARY KEY (instansi_id, tugas_id),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX ON pelaksanaan.pegangan (instansi_id, jabatan_id);
CREATE INDEX ON pelaksanaan.pegangan (instansi_id, dari_jabatan_id);
CALL laksana.tabel_instansi('pelaksanaan.pegangan', 'SELECT, INSERT, DELETE');
-- whom a task is delegated to joins those who may do it
GRANT UPDATE (kepada) ON pelaksanaan.tugas TO ${app_role};
