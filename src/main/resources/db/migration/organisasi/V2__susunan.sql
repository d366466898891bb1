-- Dated facts exclude overlaps by constraint; the extension is trusted, so the owner of the database may make it.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE organisasi.instansi
  ADD COLUMN alamat text,
  ADD COLUMN laman text,
  ADD COLUMN surel text,
  -- Plt./Plh. limits differ between the 54/2009 family and BKN SE 1/SE/I/2021: each instansi sets its own.
  ADD COLUMN batas_plt_bulan int NOT NULL DEFAULT 6 CHECK (batas_plt_bulan BETWEEN 1 AND 24),
  ADD COLUMN batas_plh_hari int NOT NULL DEFAULT 90 CHECK (batas_plh_hari BETWEEN 1 AND 366),
  ADD COLUMN kalender_versi bigint NOT NULL DEFAULT 0;

-- Those who run the installation; a pegawai here with the right instalasi.kelola may open any instansi.
INSERT INTO organisasi.instansi (kode, nama, nama_pendek, jenis, zona)
VALUES ('laksana', 'Pengelola Laksana', 'Pengelola', 'pengelola', 'Asia/Jakarta');

CREATE TABLE organisasi.unit_kerja (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id          uuid NOT NULL DEFAULT uuidv7(),
  kode        text NOT NULL CHECK (kode ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$'),
  urutan      int NOT NULL DEFAULT 0,
  -- the unit this one was split from, and the decree that did it
  asal_id     uuid,
  dasar       text,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kode),
  FOREIGN KEY (instansi_id, asal_id) REFERENCES organisasi.unit_kerja
);

-- What a unit was called and where it stood, from when to when; the code above never changes.
CREATE TABLE organisasi.unit_kerja_versi (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  unit_id     uuid NOT NULL,
  berlaku     daterange NOT NULL CHECK (NOT isempty(berlaku) AND NOT lower_inf(berlaku)),
  nama        text NOT NULL CHECK (nama <> ''),
  nama_pendek text,
  jenis       text NOT NULL,
  induk_id    uuid,
  PRIMARY KEY (instansi_id, unit_id, berlaku),
  FOREIGN KEY (instansi_id, unit_id) REFERENCES organisasi.unit_kerja,
  FOREIGN KEY (instansi_id, induk_id) REFERENCES organisasi.unit_kerja,
  CHECK (induk_id <> unit_id),
  CONSTRAINT versi_unit_tidak_bertumpuk
    EXCLUDE USING gist (instansi_id WITH =, unit_id WITH =, berlaku WITH &&)
);
CREATE INDEX ON organisasi.unit_kerja_versi (instansi_id, induk_id);
CREATE INDEX ON organisasi.unit_kerja_versi USING gin (nama gin_trgm_ops);

CREATE TABLE organisasi.jabatan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  kode        text NOT NULL CHECK (kode ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$'),
  nama        text NOT NULL CHECK (nama <> ''),
  sebutan     text,
  jenis       text NOT NULL CHECK (jenis IN ('politik', 'struktural', 'fungsional', 'pelaksana')),
  eselon      text CHECK (eselon IN ('I.a', 'I.b', 'II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a')),
  unit_id     uuid NOT NULL,
  atasan_id   uuid,
  kepala      boolean NOT NULL DEFAULT false,
  formasi     int NOT NULL DEFAULT 1 CHECK (formasi BETWEEN 1 AND 10000),
  berlaku     daterange NOT NULL CHECK (NOT isempty(berlaku)),
  urutan      int NOT NULL DEFAULT 0,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kode),
  FOREIGN KEY (instansi_id, unit_id) REFERENCES organisasi.unit_kerja,
  FOREIGN KEY (instansi_id, atasan_id) REFERENCES organisasi.jabatan,
  CHECK (atasan_id <> id),
  CHECK (NOT kepala OR formasi = 1),
  CONSTRAINT satu_kepala_satu_unit
    EXCLUDE USING gist (instansi_id WITH =, unit_id WITH =, berlaku WITH &&) WHERE (kepala)
);
CREATE INDEX ON organisasi.jabatan (instansi_id, unit_id);
CREATE INDEX ON organisasi.jabatan (instansi_id, atasan_id);
CREATE INDEX ON organisasi.jabatan USING gin (nama gin_trgm_ops);

CREATE TABLE organisasi.pegawai (
  instansi_id    int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id             uuid NOT NULL DEFAULT uuidv7(),
  nip            text CHECK (nip ~ '^[0-9]{18}$'),
  nama           text NOT NULL CHECK (nama <> ''),
  gelar_depan    text,
  gelar_belakang text,
  nama_lengkap   text GENERATED ALWAYS AS
    (coalesce(gelar_depan || ' ', '') || nama || coalesce(', ' || gelar_belakang, '')) STORED,
  status         text NOT NULL CHECK (status IN ('PNS', 'PPPK', 'PTT', 'PEJABAT')),
  golongan       text,
  jenis_kelamin  text CHECK (jenis_kelamin IN ('L', 'P')),
  surel          text,
  akun           text CHECK (akun ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  berhenti       date,
  -- an invented person of the demonstration
  peraga         boolean NOT NULL DEFAULT false,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, nip),
  UNIQUE (instansi_id, akun)
);
CREATE INDEX ON organisasi.pegawai (instansi_id, lower(nama), id);
CREATE INDEX ON organisasi.pegawai USING gin (nama gin_trgm_ops);

CREATE TABLE organisasi.pemangku_jabatan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  jabatan_id  uuid NOT NULL,
  pegawai_id  uuid NOT NULL,
  sebagai     text NOT NULL CHECK (sebagai IN ('definitif', 'plt', 'plh')),
  kursi       int NOT NULL DEFAULT 1 CHECK (kursi > 0),
  berlaku     daterange NOT NULL CHECK (NOT isempty(berlaku) AND NOT lower_inf(berlaku)),
  sk          text,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, jabatan_id) REFERENCES organisasi.jabatan,
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai,
  CONSTRAINT plt_plh_berbatas CHECK (sebagai = 'definitif' OR NOT upper_inf(berlaku)),
  CONSTRAINT satu_pemangku_satu_kursi
    EXCLUDE USING gist (instansi_id WITH =, jabatan_id WITH =, sebagai WITH =, kursi WITH =, berlaku WITH &&)
);
CREATE INDEX ON organisasi.pemangku_jabatan (instansi_id, pegawai_id);

-- Absence rules: while one holds, the holder of the post oleh_id acts for jabatan_id.
CREATE TABLE organisasi.pengganti (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  jabatan_id  uuid NOT NULL,
  oleh_id     uuid NOT NULL,
  sebagai     text NOT NULL DEFAULT 'plh' CHECK (sebagai IN ('plt', 'plh')),
  berlaku     daterange NOT NULL
    CHECK (NOT isempty(berlaku) AND NOT lower_inf(berlaku) AND NOT upper_inf(berlaku)),
  alasan      text,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, jabatan_id) REFERENCES organisasi.jabatan,
  FOREIGN KEY (instansi_id, oleh_id) REFERENCES organisasi.jabatan,
  CHECK (jabatan_id <> oleh_id),
  CONSTRAINT satu_pengganti_sekaligus
    EXCLUDE USING gist (instansi_id WITH =, jabatan_id WITH =, berlaku WITH &&)
);
CREATE INDEX ON organisasi.pengganti (instansi_id, oleh_id);

CREATE TABLE organisasi.tim (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  kode        text NOT NULL CHECK (kode ~ '^[a-z0-9-]+$'),
  nama        text NOT NULL CHECK (nama <> ''),
  sk          text,
  unit_id     uuid,
  berlaku     daterange NOT NULL CHECK (NOT isempty(berlaku)),
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kode),
  FOREIGN KEY (instansi_id, unit_id) REFERENCES organisasi.unit_kerja
);

CREATE TABLE organisasi.anggota_tim (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  tim_id      uuid NOT NULL,
  pegawai_id  uuid NOT NULL,
  peran       text NOT NULL CHECK (peran IN ('pengarah', 'penanggung-jawab', 'ketua', 'wakil', 'sekretaris', 'anggota')),
  berlaku     daterange NOT NULL CHECK (NOT isempty(berlaku) AND NOT lower_inf(berlaku)),
  PRIMARY KEY (instansi_id, tim_id, pegawai_id, berlaku),
  FOREIGN KEY (instansi_id, tim_id) REFERENCES organisasi.tim,
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai,
  CONSTRAINT satu_peran_satu_anggota
    EXCLUDE USING gist (instansi_id WITH =, tim_id WITH =, pegawai_id WITH =, berlaku WITH &&)
);
CREATE INDEX ON organisasi.anggota_tim (instansi_id, pegawai_id);

CREATE TABLE organisasi.kelompok_unit (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  kode        text NOT NULL CHECK (kode ~ '^[a-z0-9-]+$'),
  nama        text NOT NULL CHECK (nama <> ''),
  ditutup     date,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kode)
);

CREATE TABLE organisasi.anggota_kelompok_unit (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  kelompok_id uuid NOT NULL,
  unit_id     uuid NOT NULL,
  berlaku     daterange NOT NULL CHECK (NOT isempty(berlaku)),
  urutan      int NOT NULL DEFAULT 0,
  PRIMARY KEY (instansi_id, kelompok_id, unit_id, berlaku),
  FOREIGN KEY (instansi_id, kelompok_id) REFERENCES organisasi.kelompok_unit,
  FOREIGN KEY (instansi_id, unit_id) REFERENCES organisasi.unit_kerja,
  CONSTRAINT unit_sekali_dalam_kelompok
    EXCLUDE USING gist (instansi_id WITH =, kelompok_id WITH =, unit_id WITH =, berlaku WITH &&)
);

-- Who changed what in the organisation; append-only.
CREATE TABLE organisasi.riwayat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  waktu       timestamptz NOT NULL,
  pegawai_id  uuid,
  jabatan_id  uuid,
  nama        text NOT NULL,
  tindakan    text NOT NULL,
  objek_id    uuid,
  objek       text NOT NULL,
  rincian     text,
  PRIMARY KEY (instansi_id, id)
);
CREATE INDEX ON organisasi.riwayat (instansi_id, objek_id, id);

DO $$
DECLARE nama text;
BEGIN
  FOREACH nama IN ARRAY ARRAY['unit_kerja', 'unit_kerja_versi', 'jabatan', 'pegawai', 'pemangku_jabatan', 'pengganti',
                              'tim', 'anggota_tim', 'kelompok_unit', 'anggota_kelompok_unit'] LOOP
    CALL laksana.tabel_instansi(('organisasi.' || nama)::regclass, 'SELECT, INSERT, UPDATE');
  END LOOP;
END
$$;
CALL laksana.tabel_instansi('organisasi.riwayat', 'SELECT, INSERT');

-- The first post of the installation: its administrator.
WITH pengelola AS (SELECT instansi_id FROM organisasi.instansi WHERE kode = 'laksana'),
     unit AS (
       INSERT INTO organisasi.unit_kerja (instansi_id, kode)
       SELECT instansi_id, 'pengelola' FROM pengelola RETURNING instansi_id, id),
     versi AS (
       INSERT INTO organisasi.unit_kerja_versi (instansi_id, unit_id, berlaku, nama, jenis)
       SELECT instansi_id, id, '[2024-01-01,)', 'Pengelola Laksana', 'kelompok' FROM unit)
INSERT INTO organisasi.jabatan (instansi_id, kode, nama, sebutan, jenis, unit_id, formasi, berlaku)
SELECT instansi_id, 'pengelola/administrator', 'Administrator Laksana', 'Administrator', 'pelaksana', id, 20, '[2024-01-01,)'
FROM unit;

-- The day on which an instant falls in the zone of the instansi: dated facts begin and end at its midnight.
CREATE FUNCTION organisasi.tanggal(saat timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (saat AT TIME ZONE zona)::date FROM organisasi.instansi WHERE instansi_id = laksana.instansi()
$$;
