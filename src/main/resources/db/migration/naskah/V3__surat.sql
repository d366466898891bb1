-- An incoming letter. What it says stands in its versions; here is what lists ask for, of the newest of them.
CREATE TABLE naskah.surat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  sumber      text NOT NULL CHECK (sumber IN ('LANGSUNG', 'FORMULIR', 'SUREL')),
  status      text NOT NULL CHECK (status IN ('MENUNGGU', 'TERDAFTAR', 'DITOLAK')),
  -- number in the agenda of that year, from 1 on
  tahun       int,
  agenda      int,
  nomor_surat text NOT NULL,
  tanggal     date,
  pengirim    text NOT NULL,
  perihal     text NOT NULL,
  keamanan    text NOT NULL CHECK (keamanan IN ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA')),
  kecepatan   text NOT NULL CHECK (kecepatan IN ('BIASA', 'SEGERA', 'AMAT_SEGERA')),
  lampiran    text NOT NULL,
  versi       int NOT NULL DEFAULT 0,
  -- when it came, by whom it was taken in, and from whom
  diterima    timestamptz NOT NULL,
  penerima    text,
  kontak      text,
  -- why it was refused
  alasan      text,
  -- the letter that it is a copy of
  salinan_dari uuid,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, tahun, agenda),
  CHECK ((status = 'TERDAFTAR') = (agenda IS NOT NULL)),
  FOREIGN KEY (instansi_id, salinan_dari) REFERENCES naskah.surat
);
CREATE INDEX surat_menunggu ON naskah.surat (instansi_id, diterima) WHERE status = 'MENUNGGU';
CREATE INDEX surat_agenda ON naskah.surat (instansi_id, tahun DESC, agenda DESC) WHERE status = 'TERDAFTAR';
CREATE INDEX surat_kembar ON naskah.surat (instansi_id, lower(nomor_surat), tanggal);

-- As it was entered and corrected; append-only, the last one counts.
CREATE TABLE naskah.versi_surat (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  surat_id     uuid NOT NULL,
  nomor        int NOT NULL CHECK (nomor > 0),
  nomor_surat  text NOT NULL,
  tanggal      date,
  pengirim     text NOT NULL,
  perihal      text NOT NULL,
  keamanan     text NOT NULL,
  kecepatan    text NOT NULL,
  lampiran     text NOT NULL,
  -- why it was corrected; null in the first version
  alasan       text,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, surat_id, nomor),
  FOREIGN KEY (instansi_id, surat_id) REFERENCES naskah.surat
);

-- Its pages, and what was handed in as the result of a disposition. The content lies with the other files.
CREATE TABLE naskah.berkas_surat (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  surat_id     uuid NOT NULL,
  disposisi_id uuid,
  nama         text NOT NULL,
  media        text NOT NULL,
  ukuran       bigint NOT NULL,
  sidik        text NOT NULL,
  waktu        timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, surat_id) REFERENCES naskah.surat
);
CREATE INDEX berkas_surat_milik ON naskah.berkas_surat (instansi_id, surat_id);
CREATE INDEX berkas_surat_sidik ON naskah.berkas_surat (instansi_id, sidik);

-- Two letters that look alike, and what somebody who saw both decided.
CREATE TABLE naskah.putusan_kembar (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  surat_id     uuid NOT NULL,
  lain_id      uuid NOT NULL,
  sama         boolean NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, surat_id, lain_id),
  FOREIGN KEY (instansi_id, surat_id) REFERENCES naskah.surat,
  FOREIGN KEY (instansi_id, lain_id) REFERENCES naskah.surat
);

-- Last number of the agenda in that year.
CREATE TABLE naskah.agenda_surat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  tahun       int NOT NULL,
  terakhir    int NOT NULL CHECK (terakhir > 0),
  PRIMARY KEY (instansi_id, tahun)
);

-- Who sent a letter by the public form reads what became of it under a secret address; the secret is not kept.
CREATE TABLE naskah.tanda_terima_surat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  surat_id    uuid NOT NULL,
  nomor       text NOT NULL,
  hash        bytea NOT NULL,
  PRIMARY KEY (instansi_id, surat_id),
  UNIQUE (instansi_id, hash),
  FOREIGN KEY (instansi_id, surat_id) REFERENCES naskah.surat
);

-- One branch of the tree of dispositions of a letter. The root is what the registrar handed up.
CREATE TABLE naskah.disposisi (
  instansi_id        int NOT NULL DEFAULT laksana.instansi(),
  id                 uuid NOT NULL DEFAULT uuidv7(),
  surat_id           uuid NOT NULL,
  induk_id           uuid,
  dari_jabatan_id    uuid NOT NULL,
  dari_jabatan       text NOT NULL,
  dari_nama          text NOT NULL,
  dari_sebagai       text NOT NULL,
  kepada_jabatan_id  uuid NOT NULL,
  kepada_kode        text NOT NULL,
  kepada_jabatan     text NOT NULL,
  instruksi          text[] NOT NULL,
  catatan            text NOT NULL,
  dibuat             timestamptz NOT NULL,
  tenggat            timestamptz,
  status             text NOT NULL CHECK (status IN ('BARU', 'DITERIMA', 'DITINDAKLANJUTI', 'DITERUSKAN', 'SELESAI',
                       'DIKEMBALIKAN', 'DITARIK')),
  berubah            timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, surat_id) REFERENCES naskah.surat,
  FOREIGN KEY (instansi_id, induk_id) REFERENCES naskah.disposisi
);
CREATE INDEX disposisi_surat ON naskah.disposisi (instansi_id, surat_id);
CREATE INDEX disposisi_menunggu ON naskah.disposisi (instansi_id, kepada_jabatan_id, tenggat)
  WHERE status IN ('BARU', 'DITERIMA', 'DITINDAKLANJUTI');
CREATE INDEX disposisi_diberikan ON naskah.disposisi (instansi_id, dari_jabatan_id, dibuat);
CREATE INDEX disposisi_diterima ON naskah.disposisi (instansi_id, kepada_jabatan_id, surat_id);

-- What was done with a branch, by whom, for which post; append-only.
CREATE TABLE naskah.peristiwa_disposisi (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  disposisi_id uuid NOT NULL,
  nomor        int NOT NULL CHECK (nomor > 0),
  status       text NOT NULL,
  catatan      text NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama_jabatan text NOT NULL,
  sebagai      text NOT NULL,
  atas_nama    text,
  PRIMARY KEY (instansi_id, disposisi_id, nomor),
  FOREIGN KEY (instansi_id, disposisi_id) REFERENCES naskah.disposisi
);

-- The case of an SOP that a disposition started.
CREATE TABLE naskah.kasus_disposisi (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  disposisi_id   uuid NOT NULL,
  pelaksanaan_id uuid NOT NULL,
  waktu          timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, disposisi_id, pelaksanaan_id),
  FOREIGN KEY (instansi_id, disposisi_id) REFERENCES naskah.disposisi,
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan
);
CREATE INDEX kasus_disposisi_kasus ON naskah.kasus_disposisi (instansi_id, pelaksanaan_id);

-- What answered a letter: a naskah of this installation, or a reference in words.
CREATE TABLE naskah.jawaban_surat (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  surat_id     uuid NOT NULL,
  naskah_id    uuid,
  rujukan      text NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, surat_id) REFERENCES naskah.surat
);
CREATE INDEX jawaban_surat_milik ON naskah.jawaban_surat (instansi_id, surat_id);

-- How the instansi handles letters, from when on; the newest holds, the others are its history.
CREATE TABLE naskah.aturan_surat (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  sejak        timestamptz NOT NULL,
  instruksi    text[] NOT NULL,
  hitungan     text NOT NULL CHECK (hitungan IN ('HARI_KERJA', 'JAM')),
  formulir     boolean NOT NULL,
  oleh         text NOT NULL,
  PRIMARY KEY (instansi_id, id)
);

-- The mailbox from which letters are fetched. The password is sealed; up to which message it was read.
CREATE TABLE naskah.kotak_surat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  aktif       boolean NOT NULL,
  server      text NOT NULL,
  port        int NOT NULL CHECK (port BETWEEN 1 AND 65535),
  pengaman    text NOT NULL CHECK (pengaman IN ('TLS', 'STARTTLS', 'TANPA')),
  pengguna    text NOT NULL,
  sandi       bytea NOT NULL,
  folder      text NOT NULL,
  keabsahan   bigint,
  terakhir    bigint,
  diperiksa   timestamptz,
  galat       text,
  PRIMARY KEY (instansi_id)
);

CALL laksana.tabel_instansi('naskah.surat', 'SELECT, INSERT');
GRANT UPDATE (status, tahun, agenda, nomor_surat, tanggal, pengirim, perihal, keamanan, kecepatan, lampiran, versi,
              penerima, alasan, salinan_dari) ON naskah.surat TO ${app_role};
CALL laksana.tabel_instansi('naskah.versi_surat', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.berkas_surat', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.putusan_kembar', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.agenda_surat', 'SELECT, INSERT, UPDATE');
CALL laksana.tabel_instansi('naskah.tanda_terima_surat', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.disposisi', 'SELECT, INSERT');
GRANT UPDATE (status, berubah) ON naskah.disposisi TO ${app_role};
CALL laksana.tabel_instansi('naskah.peristiwa_disposisi', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.kasus_disposisi', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.jawaban_surat', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.aturan_surat', 'SELECT, INSERT');
CALL laksana.tabel_instansi('naskah.kotak_surat', 'SELECT, INSERT, UPDATE');
