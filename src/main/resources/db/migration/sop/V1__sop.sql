CREATE SCHEMA sop;
GRANT USAGE ON SCHEMA sop TO ${app_role};

-- Indonesian stemming; accents that word processors bring in do not count.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TEXT SEARCH CONFIGURATION sop.pencarian (COPY = pg_catalog.indonesian);
ALTER TEXT SEARCH CONFIGURATION sop.pencarian
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part
  WITH unaccent, indonesian_stem;

-- One procedure through all its versions.
CREATE TABLE sop.sop (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id          uuid NOT NULL DEFAULT uuidv7(),
  kode        text NOT NULL CHECK (kode ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kode)
);

CREATE TABLE sop.versi_sop (
  instansi_id   int NOT NULL DEFAULT laksana.instansi(),
  id            uuid NOT NULL DEFAULT uuidv7(),
  sop_id        uuid NOT NULL,
  nomor_versi   int NOT NULL CHECK (nomor_versi > 0),
  status        text NOT NULL CHECK (status IN ('KONSEP', 'DIAJUKAN', 'BERLAKU', 'DIGANTIKAN', 'DICABUT')),
  asal          text NOT NULL CHECK (asal IN ('BERKAS', 'UNGGAHAN')),
  -- the file as it came, and its SHA-256: the same content is never a second version
  berkas        text NOT NULL,
  sidik         text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  isi           jsonb NOT NULL,
  judul         text NOT NULL,
  unit          text NOT NULL,
  sifat         text NOT NULL,
  jumlah_langkah int NOT NULL,
  -- what the file leaves open is set by ajukan and sahkan
  nomor         text,
  pembuatan     date,
  revisi        date,
  efektif       date,
  pengesah_jabatan text,
  pengesah_nama text,
  pengesah_nip  text,
  dibuat        timestamptz NOT NULL,
  -- counts the changes: who acts on an older one is told so
  urutan        int NOT NULL DEFAULT 1,
  teks          text NOT NULL,
  cari          tsvector NOT NULL,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, sop_id, nomor_versi),
  UNIQUE (instansi_id, sop_id, sidik),
  FOREIGN KEY (instansi_id, sop_id) REFERENCES sop.sop
);
CREATE UNIQUE INDEX satu_versi_berlaku ON sop.versi_sop (instansi_id, sop_id) WHERE status = 'BERLAKU';
CREATE UNIQUE INDEX satu_rancangan ON sop.versi_sop (instansi_id, sop_id) WHERE status IN ('KONSEP', 'DIAJUKAN');
CREATE INDEX ON sop.versi_sop USING gin (cari);
CREATE INDEX ON sop.versi_sop USING gin (judul gin_trgm_ops);
CREATE INDEX ON sop.versi_sop (instansi_id, unit);

CREATE TABLE sop.pelaksana_versi (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  versi_id    uuid NOT NULL,
  urutan      int NOT NULL,
  nama        text NOT NULL,
  PRIMARY KEY (instansi_id, versi_id, urutan),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);
CREATE INDEX ON sop.pelaksana_versi (instansi_id, lower(nama));

-- The register of regulations; one row however differently SOPs word its subject.
CREATE TABLE sop.peraturan (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id          uuid NOT NULL DEFAULT uuidv7(),
  kunci       text NOT NULL,
  jenis       text NOT NULL,
  nomor       text NOT NULL,
  tahun       int NOT NULL,
  tentang     text NOT NULL,
  tingkat     int NOT NULL,
  cari        tsvector NOT NULL,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kunci)
);
CREATE INDEX ON sop.peraturan USING gin (cari);

CREATE TABLE sop.dasar_hukum (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  versi_id     uuid NOT NULL,
  urutan       int NOT NULL,
  kutipan      text NOT NULL,
  peraturan_id uuid,
  PRIMARY KEY (instansi_id, versi_id, urutan),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop,
  FOREIGN KEY (instansi_id, peraturan_id) REFERENCES sop.peraturan
);
CREATE INDEX ON sop.dasar_hukum (instansi_id, peraturan_id);

-- The names under which SOPs cite one another: title and aliases, in lower case without the prefix.
CREATE TABLE sop.nama_sop (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  versi_id    uuid NOT NULL,
  kunci       text NOT NULL,
  PRIMARY KEY (instansi_id, versi_id, kunci),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);
CREATE INDEX ON sop.nama_sop (instansi_id, kunci);

CREATE TABLE sop.keterkaitan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  versi_id    uuid NOT NULL,
  urutan      int NOT NULL,
  judul       text NOT NULL,
  kode        text,
  kunci       text NOT NULL,
  PRIMARY KEY (instansi_id, versi_id, urutan),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);
CREATE INDEX ON sop.keterkaitan (instansi_id, kunci);

-- Append-only: the application may not change or delete a row.
CREATE TABLE sop.riwayat_versi (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           bigint GENERATED ALWAYS AS IDENTITY,
  versi_id     uuid NOT NULL,
  dari         text,
  ke           text NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid,
  nama         text NOT NULL,
  jabatan_id   uuid,
  nama_jabatan text,
  sebagai      text,
  atas_nama    text,
  catatan      text,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);
CREATE INDEX ON sop.riwayat_versi (instansi_id, versi_id, id);

CALL laksana.tabel_instansi('sop.sop', 'SELECT, INSERT');
CALL laksana.tabel_instansi('sop.versi_sop', 'SELECT, INSERT');
-- the content of a version never changes, only its standing
GRANT UPDATE (status, nomor, pembuatan, efektif, pengesah_jabatan, pengesah_nama, pengesah_nip, urutan)
  ON sop.versi_sop TO ${app_role};
CALL laksana.tabel_instansi('sop.pelaksana_versi', 'SELECT, INSERT');
CALL laksana.tabel_instansi('sop.peraturan', 'SELECT, INSERT');
CALL laksana.tabel_instansi('sop.dasar_hukum', 'SELECT, INSERT');
CALL laksana.tabel_instansi('sop.nama_sop', 'SELECT, INSERT');
CALL laksana.tabel_instansi('sop.keterkaitan', 'SELECT, INSERT');
CALL laksana.tabel_instansi('sop.riwayat_versi', 'SELECT, INSERT');

-- What the catalogue shows of each SOP: the version in force, else the newest. Rights of the asking role apply.
CREATE VIEW sop.katalog WITH (security_invoker = true) AS
  SELECT DISTINCT ON (v.instansi_id, v.sop_id) v.*, s.kode
  FROM sop.versi_sop v JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
  ORDER BY v.instansi_id, v.sop_id, (v.status = 'BERLAKU') DESC, v.nomor_versi DESC;
GRANT SELECT ON sop.katalog TO ${app_role};
