-- What was open when a post changed hands, as it was then: the list that both sign.
CREATE TABLE pelaksanaan.serah_terima (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  id             uuid NOT NULL DEFAULT uuidv7(),
  jabatan_id     uuid NOT NULL,
  nama_jabatan   text NOT NULL,
  -- who held the post before; null when nobody is known
  dari           text,
  kepada_id      uuid NOT NULL,
  kepada         text NOT NULL,
  alasan         text NOT NULL CHECK (alasan <> ''),
  waktu          timestamptz NOT NULL,
  nama           text NOT NULL,
  nama_jabatan_pelaku text NOT NULL,
  PRIMARY KEY (instansi_id, id)
);
CREATE INDEX ON pelaksanaan.serah_terima (instansi_id, jabatan_id, waktu DESC);

CREATE TABLE pelaksanaan.serah_terima_tugas (
  instansi_id     int NOT NULL DEFAULT laksana.instansi(),
  serah_terima_id uuid NOT NULL,
  tugas_id        uuid NOT NULL,
  -- waiting for the post; freed from the hand of who left; passed on to the successor
  keadaan         text NOT NULL CHECK (keadaan IN ('MENUNGGU', 'DILEPAS', 'DITERUSKAN')),
  -- in whose hand it was
  pemegang        text,
  PRIMARY KEY (instansi_id, serah_terima_id, tugas_id),
  FOREIGN KEY (instansi_id, serah_terima_id) REFERENCES pelaksanaan.serah_terima,
  FOREIGN KEY (instansi_id, tugas_id) REFERENCES pelaksanaan.tugas
);
CREATE INDEX ON pelaksanaan.serah_terima_tugas (instansi_id, tugas_id);
CALL laksana.tabel_instansi('pelaksanaan.serah_terima', 'SELECT, INSERT');
CALL laksana.tabel_instansi('pelaksanaan.serah_terima_tugas', 'SELECT, INSERT');
