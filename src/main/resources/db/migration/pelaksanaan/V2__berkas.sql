-- Files attached to tasks, the evidence. The content lies outside, by its SHA-256; the rows only grow and are the
-- history of the files.
CREATE TABLE pelaksanaan.berkas (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  id             uuid NOT NULL DEFAULT uuidv7(),
  pelaksanaan_id uuid NOT NULL,
  tugas_id       uuid NOT NULL,
  nama           text NOT NULL CHECK (nama <> '' AND char_length(nama) <= 150),
  -- the same name in the same case makes the next version
  nomor_versi    int NOT NULL CHECK (nomor_versi > 0),
  -- media type, found by the content
  jenis          text NOT NULL,
  ukuran         bigint NOT NULL CHECK (ukuran > 0),
  sidik          text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  waktu          timestamptz NOT NULL,
  pegawai_id     uuid NOT NULL,
  nama_pengunggah text NOT NULL,
  nama_jabatan   text NOT NULL,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, pelaksanaan_id, nama, nomor_versi),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan,
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX ON pelaksanaan.berkas (instansi_id, tugas_id);

CALL laksana.tabel_instansi('pelaksanaan.berkas', 'SELECT, INSERT');
