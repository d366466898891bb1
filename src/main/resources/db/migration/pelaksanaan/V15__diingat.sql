-- What other modules want people to be reminded of beside tasks, such as a disposition: as long as it is open, by the
-- same rule.
CREATE TABLE pelaksanaan.diingat (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL,
  kegiatan    text NOT NULL,
  perihal     text NOT NULL,
  dari        text,
  kepada      text[] NOT NULL,
  -- the page that shows it
  alamat      text NOT NULL CHECK (alamat LIKE '/%'),
  dibuka      timestamptz NOT NULL,
  tenggat     timestamptz,
  berakhir    timestamptz,
  PRIMARY KEY (instansi_id, id)
);

-- One row for a thing and a kind: so it goes out once, whichever node comes first.
CREATE TABLE pelaksanaan.pengingat_lain (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  diingat_id  uuid NOT NULL,
  jenis       text NOT NULL CHECK (jenis IN ('PERINGATAN', 'TERLAMBAT', 'ESKALASI')),
  saat        timestamptz NOT NULL,
  terbit      timestamptz,
  PRIMARY KEY (instansi_id, diingat_id, jenis),
  FOREIGN KEY (instansi_id, diingat_id) REFERENCES pelaksanaan.diingat
);
CREATE INDEX pengingat_lain_menunggu ON pelaksanaan.pengingat_lain (instansi_id, saat) WHERE terbit IS NULL;

CREATE TABLE pelaksanaan.kabar_lain (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  pegawai_id  uuid NOT NULL,
  diingat_id  uuid NOT NULL,
  jenis       text NOT NULL CHECK (jenis IN ('PERINGATAN', 'TERLAMBAT', 'ESKALASI', 'BARU', 'DIKEMBALIKAN')),
  saat        timestamptz NOT NULL,
  -- why it came back
  alasan      text,
  dibaca      timestamptz,
  PRIMARY KEY (instansi_id, pegawai_id, diingat_id, jenis),
  FOREIGN KEY (instansi_id, diingat_id) REFERENCES pelaksanaan.diingat,
  FOREIGN KEY (instansi_id, pegawai_id) REFERENCES organisasi.pegawai
);
CREATE INDEX kabar_lain_belum_dibaca ON pelaksanaan.kabar_lain (instansi_id, pegawai_id) WHERE dibaca IS NULL;

CALL laksana.tabel_instansi('pelaksanaan.diingat', 'SELECT, INSERT');
GRANT UPDATE (berakhir) ON pelaksanaan.diingat TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.pengingat_lain', 'SELECT, INSERT');
GRANT UPDATE (terbit) ON pelaksanaan.pengingat_lain TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.kabar_lain', 'SELECT, INSERT');
GRANT UPDATE (saat, alasan, dibaca) ON pelaksanaan.kabar_lain TO ${app_role};
