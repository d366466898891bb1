-- Filters of the desk that someone keeps under a name, for one of the posts that person holds.
CREATE TABLE pelaksanaan.saringan_meja (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  pegawai_id  uuid NOT NULL,
  jabatan_id  uuid NOT NULL,
  nama        text NOT NULL CHECK (nama <> '' AND char_length(nama) <= 60),
  saring      text NOT NULL,
  susunan     text NOT NULL,
  cari        text NOT NULL,
  sop         text NOT NULL,
  unit        text NOT NULL,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, pegawai_id, jabatan_id, nama)
);
CALL laksana.tabel_instansi('pelaksanaan.saringan_meja', 'SELECT, INSERT, DELETE');
GRANT UPDATE (nama) ON pelaksanaan.saringan_meja TO ${app_role};

-- Who has read the Peringatan of a version; the rows only grow.
CREATE TABLE pelaksanaan.peringatan_dibaca (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  pegawai_id  uuid NOT NULL,
  versi_id    uuid NOT NULL,
  waktu       timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, pegawai_id, versi_id),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);
CALL laksana.tabel_instansi('pelaksanaan.peringatan_dibaca', 'SELECT, INSERT');

-- Every tick set or taken away on the checklist of a task. The rows only grow and none is added once the task has
-- ended, so they also say what was not ticked when it was completed.
CREATE TABLE pelaksanaan.centang (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  tugas_id     uuid NOT NULL,
  urutan       int NOT NULL CHECK (urutan > 0),
  jenis        text NOT NULL CHECK (jenis IN ('KELENGKAPAN', 'RINCIAN')),
  nomor        int NOT NULL CHECK (nomor > 0),
  dicentang    boolean NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, tugas_id, urutan),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CALL laksana.tabel_instansi('pelaksanaan.centang', 'SELECT, INSERT');
