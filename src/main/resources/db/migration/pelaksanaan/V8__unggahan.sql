-- Files on their way in, piece by piece; their content lies beside the files, and both go when it is whole or a day old.
CREATE TABLE pelaksanaan.unggahan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  tugas_id    uuid NOT NULL,
  pegawai_id  uuid NOT NULL,
  nama        text NOT NULL CHECK (nama <> ''),
  ukuran      bigint NOT NULL CHECK (ukuran > 0),
  -- what tells the sender's file from another of the same name and size: when it was last changed
  tanda       bigint NOT NULL,
  dimulai     timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, tugas_id, pegawai_id, nama, ukuran, tanda),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX ON pelaksanaan.unggahan (instansi_id, dimulai);
CALL laksana.tabel_instansi('pelaksanaan.unggahan', 'SELECT, INSERT, DELETE');
GRANT UPDATE (dimulai) ON pelaksanaan.unggahan TO ${app_role};
