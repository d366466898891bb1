CREATE SCHEMA naskah;
GRANT USAGE ON SCHEMA naskah TO ${app_role};

-- How the instansi writes its naskah, from which day on. Kept, never changed: an old letter is explained by its rule.
CREATE TABLE naskah.aturan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  nomor       bigint GENERATED ALWAYS AS IDENTITY,
  berlaku     date NOT NULL,
  isi         jsonb NOT NULL,
  waktu       timestamptz NOT NULL,
  pegawai_id  uuid NOT NULL,
  nama        text NOT NULL,
  PRIMARY KEY (instansi_id, nomor)
);
CREATE INDEX ON naskah.aturan (instansi_id, berlaku DESC, nomor DESC);

-- A naskah of a case. What it says stands in its versions; here is what lists and forms ask for.
CREATE TABLE naskah.naskah (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  id             uuid NOT NULL DEFAULT uuidv7(),
  pelaksanaan_id uuid NOT NULL,
  -- the task in which it was begun, and its row
  tugas_id       uuid NOT NULL,
  langkah        int NOT NULL,
  jenis          text NOT NULL,
  -- as the row of the SOP names it
  dokumen        text NOT NULL,
  perihal        text NOT NULL,
  sifat          text NOT NULL CHECK (sifat IN ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA')),
  kecepatan      int NOT NULL CHECK (kecepatan BETWEEN 0 AND 2),
  tujuan         text NOT NULL,
  -- code of the post that is to sign
  penandatangan  text NOT NULL,
  status         text NOT NULL CHECK (status IN ('RANCANGAN', 'DITANDATANGANI', 'DIBATALKAN')),
  nomor_versi    int NOT NULL CHECK (nomor_versi >= 1),
  putaran        int NOT NULL CHECK (putaran >= 1),
  nomor          text,
  tanggal        date,
  dibuat         timestamptz NOT NULL,
  pegawai_id     uuid NOT NULL,
  nama           text NOT NULL,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan,
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX ON naskah.naskah (instansi_id, pelaksanaan_id, id);
CREATE INDEX ON naskah.naskah (instansi_id, status, id DESC);

-- Every level's correction is a version of its own.
CREATE TABLE naskah.versi (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  naskah_id    uuid NOT NULL,
  nomor_versi  int NOT NULL,
  putaran      int NOT NULL,
  langkah      int NOT NULL,
  isi          jsonb NOT NULL,
  -- SHA-256 of what it says
  sidik        text NOT NULL CHECK (length(sidik) = 64),
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, naskah_id, nomor_versi),
  FOREIGN KEY (instansi_id, naskah_id) REFERENCES naskah.naskah
);

-- Initials, each on one version; those of earlier rounds stay.
CREATE TABLE naskah.paraf (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  naskah_id    uuid NOT NULL,
  urutan       int NOT NULL,
  putaran      int NOT NULL,
  langkah      int NOT NULL,
  nomor_versi  int NOT NULL,
  sidik        text NOT NULL CHECK (length(sidik) = 64),
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama_jabatan text NOT NULL,
  atas_nama    text,
  PRIMARY KEY (instansi_id, naskah_id, urutan),
  FOREIGN KEY (instansi_id, naskah_id, nomor_versi) REFERENCES naskah.versi
);

CREATE TABLE naskah.komentar (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  naskah_id    uuid NOT NULL,
  nomor_versi  int NOT NULL,
  -- code of the field it is about
  bidang       text NOT NULL,
  -- paragraph or line of the field; null: the whole field
  alinea       int CHECK (alinea >= 1),
  teks         text NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  selesai      timestamptz,
  selesai_oleh text,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, naskah_id, nomor_versi) REFERENCES naskah.versi
);
CREATE INDEX ON naskah.komentar (instansi_id, naskah_id, id);

-- The signature: which version, by whom, and the SHA-256 of the PDF, which lies among the files of the case.
CREATE TABLE naskah.tandatangan (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  naskah_id    uuid NOT NULL,
  tugas_id     uuid NOT NULL,
  langkah      int NOT NULL,
  nomor_versi  int NOT NULL,
  sidik        text NOT NULL CHECK (length(sidik) = 64),
  -- the block of signature as it is printed
  blok         jsonb NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama_jabatan text NOT NULL,
  atas_nama    text,
  PRIMARY KEY (instansi_id, naskah_id),
  FOREIGN KEY (instansi_id, naskah_id, nomor_versi) REFERENCES naskah.versi,
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);

-- Which of the naskah that travel together are signed in a task.
CREATE TABLE naskah.pilihan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  tugas_id    uuid NOT NULL,
  naskah_id   uuid NOT NULL,
  dipilih     boolean NOT NULL,
  PRIMARY KEY (instansi_id, tugas_id, naskah_id),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas,
  FOREIGN KEY (instansi_id, naskah_id) REFERENCES naskah.naskah
);

-- Last number given, by register, unit and year: it begins anew on 1 January.
CREATE TABLE naskah.pencacah (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  register    text NOT NULL,
  unit        text NOT NULL,
  tahun       int NOT NULL,
  terakhir    bigint NOT NULL CHECK (terakhir >= 1),
  PRIMARY KEY (instansi_id, register, unit, tahun)
);

CALL laksana.tabel_instansi('naskah.aturan', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.naskah', 'SELECT, INSERT');
GRANT UPDATE (perihal, sifat, kecepatan, tujuan, penandatangan, status, nomor_versi, putaran, nomor, tanggal)
  ON naskah.naskah TO ${app_role};
CALL laksana.tabel_instansi('naskah.versi', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.paraf', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.komentar', 'SELECT, INSERT');
GRANT UPDATE (selesai, selesai_oleh) ON naskah.komentar TO ${app_role};
CALL laksana.tabel_instansi('naskah.tandatangan', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.pilihan', 'SELECT, INSERT');
GRANT UPDATE (dipilih) ON naskah.pilihan TO ${app_role};
CALL laksana.tabel_instansi('naskah.pencacah', 'SELECT, INSERT');
GRANT UPDATE (terakhir) ON naskah.pencacah TO ${app_role};
