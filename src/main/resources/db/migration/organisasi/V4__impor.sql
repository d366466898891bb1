-- A sheet that was uploaded and checked, and what it would change; applied or left alone.
CREATE TABLE organisasi.impor (
  instansi_id    int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id             uuid NOT NULL DEFAULT uuidv7(),
  jenis          text NOT NULL CHECK (jenis IN ('pegawai', 'unit')),
  berkas         text NOT NULL,
  dibuat         timestamptz NOT NULL,
  oleh           text NOT NULL,
  -- the sheet is the whole list: who is not on it stops, on this day
  lengkap        boolean NOT NULL,
  tanggal        date NOT NULL,
  jumlah_baris   int NOT NULL DEFAULT 0,
  jumlah_masalah int NOT NULL DEFAULT 0,
  diterapkan     timestamptz,
  PRIMARY KEY (instansi_id, id)
);

CREATE TABLE organisasi.impor_baris (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  impor_id    uuid NOT NULL,
  -- row of the sheet; those to be closed are not on it and are numbered from 10000001
  baris       int NOT NULL,
  isi         text[] NOT NULL,
  sasaran     uuid,
  perubahan   text NOT NULL CHECK (perubahan IN ('baru', 'ubah', 'sama', 'tutup')),
  PRIMARY KEY (instansi_id, impor_id, baris),
  FOREIGN KEY (instansi_id, impor_id) REFERENCES organisasi.impor
);
CREATE INDEX ON organisasi.impor_baris (instansi_id, impor_id, perubahan, baris);

CREATE TABLE organisasi.impor_masalah (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  impor_id    uuid NOT NULL,
  urutan      int NOT NULL,
  baris       int NOT NULL,
  kolom       text,
  kunci       text NOT NULL,
  rincian     text[] NOT NULL,
  PRIMARY KEY (instansi_id, impor_id, urutan),
  FOREIGN KEY (instansi_id, impor_id) REFERENCES organisasi.impor
);
CALL laksana.tabel_instansi('organisasi.impor', 'SELECT, INSERT, UPDATE');
CALL laksana.tabel_instansi('organisasi.impor_baris', 'SELECT, INSERT');
CALL laksana.tabel_instansi('organisasi.impor_masalah', 'SELECT, INSERT');
