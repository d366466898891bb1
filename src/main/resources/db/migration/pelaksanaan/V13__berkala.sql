-- SOPs that start by themselves in each period; the case is kept by the post that set it up.
CREATE TABLE pelaksanaan.jadwal_berkala (
  instansi_id  int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id           uuid NOT NULL DEFAULT uuidv7(),
  -- code of the SOP: whatever version is in force at that moment
  sop          text NOT NULL,
  ulang        text NOT NULL CHECK (ulang IN ('MINGGUAN', 'BULANAN', 'TRIWULANAN', 'TAHUNAN')),
  hari         int NOT NULL CHECK (hari BETWEEN 1 AND 31),
  bulan        int NOT NULL CHECK (bulan BETWEEN 0 AND 12),
  jam          time NOT NULL,
  -- the subject speaks of the period before
  lalu         boolean NOT NULL,
  perihal      text NOT NULL CHECK (perihal <> ''),
  aktif        boolean NOT NULL DEFAULT true,
  sejak        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, id)
);

-- One row for a schedule and a period: so it starts once, whichever node comes first.
CREATE TABLE pelaksanaan.mulai_berkala (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  jadwal_id      uuid NOT NULL,
  periode        text NOT NULL,
  saat           timestamptz NOT NULL,
  pelaksanaan_id uuid,
  -- why no case started
  galat          text,
  rincian        text,
  PRIMARY KEY (instansi_id, jadwal_id, periode),
  FOREIGN KEY (instansi_id, jadwal_id) REFERENCES pelaksanaan.jadwal_berkala,
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan
);

CALL laksana.tabel_instansi('pelaksanaan.jadwal_berkala', 'SELECT, INSERT');
GRANT UPDATE (aktif, sejak) ON pelaksanaan.jadwal_berkala TO ${app_role};
CALL laksana.tabel_instansi('pelaksanaan.mulai_berkala', 'SELECT, INSERT');
GRANT UPDATE (pelaksanaan_id, galat, rincian) ON pelaksanaan.mulai_berkala TO ${app_role};
