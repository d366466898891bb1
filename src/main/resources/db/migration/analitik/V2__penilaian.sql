-- The monitoring form (every 6 months) and the evaluation form (every year) of a version of an SOP.
CREATE TABLE analitik.penilaian (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  versi_id    uuid NOT NULL,
  jenis       text NOT NULL CHECK (jenis IN ('MONITORING', 'EVALUASI')),
  dari        date NOT NULL,
  sampai      date NOT NULL CHECK (sampai >= dari),
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, versi_id, jenis, dari, sampai),
  FOREIGN KEY (instansi_id, versi_id) REFERENCES sop.versi_sop
);

-- As it was saved each time; append-only, the last one counts. After FINAL nothing follows.
CREATE TABLE analitik.isi_penilaian (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  penilaian_id uuid NOT NULL,
  nomor        int NOT NULL CHECK (nomor > 0),
  status       text NOT NULL CHECK (status IN ('KONSEP', 'FINAL')),
  isi          text NOT NULL CHECK (isi IS JSON OBJECT),
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  jabatan_id   uuid NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, penilaian_id, nomor),
  FOREIGN KEY (instansi_id, penilaian_id) REFERENCES analitik.penilaian
);

CALL laksana.tabel_instansi('analitik.penilaian', 'SELECT, INSERT');
CALL laksana.tabel_instansi('analitik.isi_penilaian', 'SELECT, INSERT');
