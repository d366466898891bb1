-- Who has read and understood a version that was put in force while he held a post in it; append-only.
CREATE TABLE pelaksanaan.pemahaman (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  versi_id     uuid NOT NULL,
  pegawai_id   uuid NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  sebagai      text NOT NULL,
  waktu        timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, versi_id, pegawai_id, jabatan_id),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);

CALL laksana.tabel_instansi('pelaksanaan.pemahaman', 'SELECT, INSERT');
