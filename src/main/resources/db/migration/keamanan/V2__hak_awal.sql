-- Rights whose first distribution over the posts has been made: a right that a later version brings gets its own, and
-- one taken away by hand does not come back.
CREATE TABLE keamanan.hak_awal (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  hak         text NOT NULL,
  PRIMARY KEY (instansi_id, hak)
);
CALL laksana.tabel_instansi('keamanan.hak_awal', 'SELECT, INSERT');
