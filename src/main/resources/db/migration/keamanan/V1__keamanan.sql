CREATE SCHEMA keamanan;
GRANT USAGE ON SCHEMA keamanan TO ${app_role};

-- Sessions, in the shape Spring Session reads and writes. A session is found before its instansi is known.
CREATE TABLE keamanan.sesi (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL UNIQUE,
  creation_time         bigint NOT NULL,
  last_access_time      bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time           bigint NOT NULL,
  principal_name        varchar(100)
);
CREATE INDEX ON keamanan.sesi (expiry_time);
CREATE INDEX ON keamanan.sesi (principal_name);

CREATE TABLE keamanan.sesi_attributes (
  session_primary_id char(36) NOT NULL REFERENCES keamanan.sesi (primary_id) ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON keamanan.sesi, keamanan.sesi_attributes TO ${app_role};

-- Failed attempts by hashed account name or address, counted before it is known whether the account exists.
CREATE TABLE keamanan.percobaan (
  kunci            bytea PRIMARY KEY,
  gagal            int NOT NULL,
  sejak            timestamptz NOT NULL,
  terkunci_sampai  timestamptz
);
CREATE INDEX ON keamanan.percobaan (sejak);
GRANT SELECT, INSERT, UPDATE, DELETE ON keamanan.percobaan TO ${app_role};

CREATE TABLE keamanan.akun (
  instansi_id    int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id             uuid NOT NULL DEFAULT uuidv7(),
  pegawai_id     uuid NOT NULL,
  -- never only digits: a name cannot pass for a NIP
  nama           text NOT NULL CHECK (nama ~ '^[a-z0-9][a-z0-9._-]{2,63}$' AND nama ~ '[a-z]'),
  sandi          text NOT NULL,
  sandi_sejak    timestamptz NOT NULL,
  wajib_ganti    boolean NOT NULL DEFAULT false,
  -- a one-time password must be used before this moment
  sandi_sampai   timestamptz,
  aktif          boolean NOT NULL DEFAULT true,
  -- secret of the second factor, encrypted; the candidate is not confirmed by a code yet
  totp           bytea,
  totp_calon     bytea,
  totp_langkah   bigint NOT NULL DEFAULT 0,
  -- the post chosen last
  jabatan_id     uuid,
  masuk_terakhir timestamptz,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, pegawai_id),
  UNIQUE (nama),
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);
CALL laksana.tabel_instansi('keamanan.akun', 'SELECT, INSERT, UPDATE');

CREATE TABLE keamanan.kode_pemulihan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  akun_id     uuid NOT NULL,
  hash        bytea NOT NULL,
  dipakai     timestamptz,
  PRIMARY KEY (instansi_id, akun_id, hash),
  FOREIGN KEY (instansi_id, akun_id) REFERENCES keamanan.akun
);
CALL laksana.tabel_instansi('keamanan.kode_pemulihan', 'SELECT, INSERT, UPDATE, DELETE');

-- No row: the second factor is offered to everyone and required of nobody.
CREATE TABLE keamanan.kebijakan (
  instansi_id  int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  faktor_kedua text NOT NULL CHECK (faktor_kedua IN ('BEBAS', 'HAK_TERTENTU', 'SEMUA')),
  daftar_hak   text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (instansi_id)
);
CALL laksana.tabel_instansi('keamanan.kebijakan', 'SELECT, INSERT, UPDATE');

CREATE TABLE keamanan.hak_jabatan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  jabatan_id  uuid NOT NULL,
  hak         text NOT NULL,
  PRIMARY KEY (instansi_id, jabatan_id, hak),
  FOREIGN KEY (instansi_id, jabatan_id) REFERENCES organisasi.jabatan
);
CALL laksana.tabel_instansi('keamanan.hak_jabatan', 'SELECT, INSERT, DELETE');

CREATE TABLE keamanan.token_api (
  instansi_id      int NOT NULL DEFAULT laksana.instansi(),
  id               uuid NOT NULL DEFAULT uuidv7(),
  akun_id          uuid NOT NULL,
  jabatan_id       uuid NOT NULL,
  nama             text NOT NULL CHECK (nama <> ''),
  daftar_hak       text[] NOT NULL,
  hash             bytea NOT NULL,
  dibuat           timestamptz NOT NULL,
  kedaluwarsa      timestamptz NOT NULL,
  dicabut          timestamptz,
  terakhir_dipakai timestamptz,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, hash),
  FOREIGN KEY (instansi_id, akun_id) REFERENCES keamanan.akun,
  FOREIGN KEY (instansi_id, jabatan_id) REFERENCES organisasi.jabatan
);
CALL laksana.tabel_instansi('keamanan.token_api', 'SELECT, INSERT, UPDATE');

-- Privileged acts. Append-only: no UPDATE, no DELETE; each row carries the hash of the one before it.
CREATE TABLE keamanan.audit (
  instansi_id  int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  urutan       bigint NOT NULL CHECK (urutan > 0),
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid,
  nama         text NOT NULL,
  jabatan      text,
  sebagai      text,
  atas_nama    text,
  tindakan     text NOT NULL,
  objek        text NOT NULL,
  sebelum      text,
  sesudah      text,
  alamat       text,
  hash_lalu    bytea NOT NULL,
  hash         bytea NOT NULL,
  PRIMARY KEY (instansi_id, urutan)
);
CREATE INDEX ON keamanan.audit (instansi_id, tindakan, urutan);
CREATE INDEX ON keamanan.audit (instansi_id, waktu);
CALL laksana.tabel_instansi('keamanan.audit', 'SELECT, INSERT');

-- Login knows a name and no instansi yet. This is all it may ask: whose account a name or NIP is, and its hash. A NIP
-- with accounts in two instansi gives two rows; the caller treats that as unknown.
CREATE FUNCTION keamanan.cari_akun(masuk text) RETURNS TABLE (instansi_id int, id uuid, sandi text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.instansi_id, a.id, a.sandi FROM keamanan.akun a WHERE a.nama = masuk
  UNION ALL
  SELECT a.instansi_id, a.id, a.sandi
  FROM organisasi.pegawai p JOIN keamanan.akun a ON a.instansi_id = p.instansi_id AND a.pegawai_id = p.id
  WHERE p.nip = masuk AND a.aktif
  LIMIT 2
$$;
REVOKE ALL ON FUNCTION keamanan.cari_akun(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keamanan.cari_akun(text) TO ${app_role};
