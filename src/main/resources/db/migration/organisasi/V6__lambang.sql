-- The lambang daerah that official forms print (PermenPAN-RB 35/2012, Bagian Identitas): the newest counts, none when
-- it is empty. Append-only, so that what an older print showed can be seen again.
CREATE TABLE organisasi.lambang (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id          uuid NOT NULL DEFAULT uuidv7(),
  gambar      bytea CHECK (octet_length(gambar) BETWEEN 1 AND 1048576),
  PRIMARY KEY (instansi_id, id)
);
CALL laksana.tabel_instansi('organisasi.lambang', 'SELECT, INSERT');
