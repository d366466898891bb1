-- A row calls another SOP: one line for each call of a turn, so that a call starts one case and its result is handed
-- over once.
CREATE TABLE pelaksanaan.panggilan (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  -- who calls, and for which turn
  pelaksanaan_id uuid NOT NULL,
  langkah        int NOT NULL,
  putaran        int NOT NULL,
  unit           text NOT NULL DEFAULT '',
  putaran_unit   int NOT NULL,
  panggilan      int NOT NULL CHECK (panggilan > 0),
  kode           text NOT NULL,
  -- the case it started; null when it could start none, and why
  dipanggil_id   uuid,
  halangan       text CHECK (halangan IN ('TIDAK_ADA', 'TIDAK_BERLAKU', 'MELINGKAR', 'TIDAK_DAPAT_DIMULAI')),
  waktu          timestamptz NOT NULL,
  -- TERTAHAN: the result waits until the caller can take it
  keadaan        text NOT NULL CHECK (keadaan IN ('BERJALAN', 'TERTAHAN', 'DITERIMA', 'TIDAK_DITUNGGU')),
  PRIMARY KEY (instansi_id, pelaksanaan_id, langkah, putaran, unit, putaran_unit, panggilan),
  UNIQUE (instansi_id, dipanggil_id),
  CHECK ((dipanggil_id IS NULL) = (halangan IS NOT NULL)),
  FOREIGN KEY (instansi_id, pelaksanaan_id) REFERENCES pelaksanaan.pelaksanaan,
  FOREIGN KEY (instansi_id, dipanggil_id) REFERENCES pelaksanaan.pelaksanaan
);

CALL laksana.tabel_instansi('pelaksanaan.panggilan', 'SELECT, INSERT');
GRANT UPDATE (keadaan) ON pelaksanaan.panggilan TO ${app_role};

-- A suspension moves what is due.
GRANT UPDATE (tenggat) ON pelaksanaan.tugas TO ${app_role};
