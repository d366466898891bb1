-- The one that vouches for keys made here. Of the installation, not of an instansi; its key is sealed.
CREATE TABLE naskah.penerbit_sertifikat (
  satu       boolean PRIMARY KEY DEFAULT true CHECK (satu),
  sertifikat bytea NOT NULL,
  kunci      bytea NOT NULL,
  dibuat     timestamptz NOT NULL
);
GRANT SELECT, INSERT ON naskah.penerbit_sertifikat TO ${app_role};

-- Keys of persons, each closed by a passphrase that is kept nowhere. A renewed or revoked one stays.
CREATE TABLE naskah.kunci_tandatangan (
  instansi_id  int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id           uuid NOT NULL DEFAULT uuidv7(),
  pegawai_id   uuid NOT NULL,
  nomor_seri   text NOT NULL,
  wadah        bytea NOT NULL,
  sertifikat   bytea NOT NULL,
  sejak        timestamptz NOT NULL,
  sampai       timestamptz NOT NULL,
  dicabut      timestamptz,
  alasan_cabut text,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, nomor_seri),
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai,
  CHECK ((dicabut IS NULL) = (alasan_cabut IS NULL))
);
CREATE UNIQUE INDEX kunci_tandatangan_satu ON naskah.kunci_tandatangan (instansi_id, pegawai_id) WHERE dicabut IS NULL;
CALL laksana.tabel_instansi('naskah.kunci_tandatangan', 'SELECT, INSERT');
GRANT UPDATE (dicabut, alasan_cabut) ON naskah.kunci_tandatangan TO ${app_role};

-- What the service of BSrE knows a person by (NIK), sealed: it is a datum of UU 27/2022.
CREATE TABLE naskah.nik_penanda (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  pegawai_id  uuid NOT NULL,
  nik         bytea NOT NULL,
  PRIMARY KEY (instansi_id, pegawai_id),
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);
CALL laksana.tabel_instansi('naskah.nik_penanda', 'SELECT, INSERT, UPDATE');

-- How an instansi signs. Without a row: keys made here.
CREATE TABLE naskah.pengaturan_tandatangan (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  jalan       text NOT NULL CHECK (jalan IN ('SENDIRI', 'BSRE_V1', 'BSRE_V2')),
  alamat      text,
  pengguna    text,
  -- sealed; never shown again
  sandi       bytea,
  cap_waktu   text,
  PRIMARY KEY (instansi_id)
);
CALL laksana.tabel_instansi('naskah.pengaturan_tandatangan', 'SELECT, INSERT, UPDATE');

-- A signed document as anybody with its address may check it. The address is a random code of 128 bits.
CREATE TABLE naskah.verifikasi (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  kode_publik text NOT NULL,
  naskah_id   uuid,
  nomor       text,
  tanggal     date NOT NULL,
  perihal     text NOT NULL,
  -- of a secret document the public page shows neither subject nor signers
  rahasia     boolean NOT NULL,
  dibuat      timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, kode_publik)
);
CREATE INDEX verifikasi_naskah ON naskah.verifikasi (instansi_id, naskah_id);
CALL laksana.tabel_instansi('naskah.verifikasi', 'SELECT, INSERT');

CREATE TABLE naskah.tanda_tangan (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  kode_publik    text NOT NULL,
  urut           int NOT NULL CHECK (urut > 0),
  pegawai_id     uuid NOT NULL,
  nama           text NOT NULL,
  jabatan        text NOT NULL,
  atas_nama      text,
  saat           timestamptz NOT NULL,
  jalan          text NOT NULL,
  tersertifikasi boolean NOT NULL,
  tingkat        text NOT NULL,
  id_layanan     text,
  -- SHA-256 of the file after this signature
  sidik          text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (instansi_id, kode_publik, urut),
  FOREIGN KEY (instansi_id, kode_publik) REFERENCES naskah.verifikasi,
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);
CALL laksana.tabel_instansi('naskah.tanda_tangan', 'SELECT, INSERT');
