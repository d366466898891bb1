-- When people are reminded of tasks. Rows are only added: the newest holds, the others are the history of the rule.
CREATE TABLE pelaksanaan.aturan_pengingat (
  instansi_id      int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id               uuid NOT NULL DEFAULT uuidv7(),
  sejak            timestamptz NOT NULL,
  peringatan       boolean NOT NULL,
  sisa_persen      int NOT NULL CHECK (sisa_persen BETWEEN 1 AND 90),
  paling_cepat     int NOT NULL CHECK (paling_cepat BETWEEN 0 AND 10000),
  terlambat        boolean NOT NULL,
  eskalasi         boolean NOT NULL,
  hari_eskalasi    int NOT NULL CHECK (hari_eskalasi BETWEEN 1 AND 60),
  ringkasan        boolean NOT NULL,
  jam_ringkasan    time NOT NULL,
  oleh             text NOT NULL,
  PRIMARY KEY (instansi_id, id)
);

-- For each open task with a due moment, when which reminder is to go out, and when it did. One row for a task and a
-- kind: so it goes out once, whichever node comes first.
CREATE TABLE pelaksanaan.pengingat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  tugas_id    uuid NOT NULL,
  jenis       text NOT NULL CHECK (jenis IN ('PERINGATAN', 'TERLAMBAT', 'ESKALASI')),
  -- null: by the rule of that time this kind is not given
  saat        timestamptz,
  terbit      timestamptz,
  PRIMARY KEY (instansi_id, tugas_id, jenis),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX pengingat_menunggu ON pelaksanaan.pengingat (instansi_id, saat)
  WHERE terbit IS NULL AND saat IS NOT NULL;
CREATE INDEX tugas_bertenggat ON pelaksanaan.tugas (instansi_id, tenggat)
  WHERE berakhir IS NULL AND tenggat IS NOT NULL;

-- What a person is told. New and returned tasks are read from the tasks themselves: they stand here only once somebody
-- has marked them as read.
CREATE TABLE pelaksanaan.pemberitahuan (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  pegawai_id  uuid NOT NULL,
  tugas_id    uuid NOT NULL,
  jenis       text NOT NULL CHECK (jenis IN ('PERINGATAN', 'TERLAMBAT', 'ESKALASI', 'BARU', 'DIKEMBALIKAN')),
  saat        timestamptz NOT NULL,
  dibaca      timestamptz,
  PRIMARY KEY (instansi_id, pegawai_id, tugas_id, jenis),
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas,
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);
CREATE INDEX pemberitahuan_belum_dibaca ON pelaksanaan.pemberitahuan (instansi_id, pegawai_id) WHERE dibaca IS NULL;

-- How a person wants to be told; without a row the defaults hold.
CREATE TABLE pelaksanaan.pilihan_pemberitahuan (
  instansi_id   int NOT NULL DEFAULT laksana.instansi(),
  pegawai_id    uuid NOT NULL,
  surel         text NOT NULL DEFAULT 'RINGKASAN' CHECK (surel IN ('SEKETIKA', 'RINGKASAN', 'TIDAK')),
  bahasa        text NOT NULL DEFAULT 'id' CHECK (bahasa IN ('id', 'en')),
  -- new tasks that came before have been seen
  dibaca_sampai timestamptz,
  PRIMARY KEY (instansi_id, pegawai_id),
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);

-- Whoever knows the secret address reads the person's due tasks in a calendar; the secret itself is not kept.
CREATE TABLE pelaksanaan.langganan_kalender (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  pegawai_id  uuid NOT NULL,
  hash        bytea,
  dibuat      timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, pegawai_id),
  UNIQUE (instansi_id, hash),
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);

-- E-mail to be sent, written in the transaction of its cause and sent afterwards.
CREATE TABLE pelaksanaan.kiriman_surel (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  -- what it is about: the same thing is never told twice
  kunci       text NOT NULL,
  pegawai_id  uuid NOT NULL,
  alamat      text NOT NULL,
  judul       text NOT NULL,
  isi         text NOT NULL,
  dibuat      timestamptz NOT NULL,
  berikutnya  timestamptz NOT NULL,
  percobaan   int NOT NULL DEFAULT 0,
  terkirim    timestamptz,
  -- the mail server will never take it for this address
  ditolak     timestamptz,
  galat       text,
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, kunci),
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);
CREATE INDEX kiriman_surel_menunggu ON pelaksanaan.kiriman_surel (instansi_id, berikutnya)
  WHERE terkirim IS NULL AND ditolak IS NULL;

-- The daily digest has been written for that day; new tasks have been told by e-mail up to that moment.
CREATE TABLE pelaksanaan.ringkasan_harian (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  tanggal     date NOT NULL,
  disusun     timestamptz NOT NULL,
  PRIMARY KEY (instansi_id, tanggal)
);
CREATE TABLE pelaksanaan.tugas_dikabarkan (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  sampai      timestamptz NOT NULL,
  PRIMARY KEY (instansi_id)
);

CALL laksana.tabel_instansi('pelaksanaan.aturan_pengingat', 'SELECT, INSERT');
-- planned anew when the rule changes, as long as nobody was told
CALL laksana.tabel_instansi('pelaksanaan.pengingat', 'SELECT, INSERT, DELETE');
GRANT UPDATE (terbit) ON pelaksanaan.pengingat TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.pemberitahuan', 'SELECT, INSERT');
GRANT UPDATE (dibaca) ON pelaksanaan.pemberitahuan TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.pilihan_pemberitahuan', 'SELECT, INSERT, UPDATE');
CALL laksana.tabel_instansi('pelaksanaan.langganan_kalender', 'SELECT, INSERT, UPDATE');
CALL laksana.tabel_instansi('pelaksanaan.kiriman_surel', 'SELECT, INSERT');
GRANT UPDATE (berikutnya, percobaan, terkirim, ditolak, galat) ON pelaksanaan.kiriman_surel TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.ringkasan_harian', 'SELECT, INSERT');
CALL laksana.tabel_instansi('pelaksanaan.tugas_dikabarkan', 'SELECT, INSERT, UPDATE');
