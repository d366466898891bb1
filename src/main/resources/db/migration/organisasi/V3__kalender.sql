-- Office hours from a day on; each weekday as offices write it: '07.30-12.00, 13.00-16.00', null: no office.
CREATE TABLE organisasi.jam_kerja (
  instansi_id       int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  id                uuid NOT NULL DEFAULT uuidv7(),
  nama              text NOT NULL CHECK (nama <> ''),
  jenis             text NOT NULL CHECK (jenis IN ('biasa', 'ramadan')),
  berlaku           daterange NOT NULL CHECK (NOT isempty(berlaku) AND NOT lower_inf(berlaku)),
  senin text, selasa text, rabu text, kamis text, jumat text, sabtu text, minggu text,
  dasar_hukum       text,
  -- the source of the shipped value is not certain: the page asks to check it
  perlu_dipastikan  boolean NOT NULL DEFAULT false,
  PRIMARY KEY (instansi_id, id),
  CONSTRAINT jam_kerja_tidak_bertumpuk EXCLUDE USING gist (instansi_id WITH =, jenis WITH =, berlaku WITH &&)
);

CREATE TABLE organisasi.hari_libur (
  instansi_id int NOT NULL DEFAULT laksana.instansi() REFERENCES organisasi.instansi,
  tanggal     date NOT NULL,
  jenis       text NOT NULL CHECK (jenis IN ('nasional', 'cuti-bersama', 'daerah')),
  nama        text NOT NULL CHECK (nama <> ''),
  dasar_hukum text,
  -- false: the instansi works on this day all the same
  berlaku     boolean NOT NULL DEFAULT true,
  PRIMARY KEY (instansi_id, tanggal)
);
CALL laksana.tabel_instansi('organisasi.jam_kerja', 'SELECT, INSERT, UPDATE');
CALL laksana.tabel_instansi('organisasi.hari_libur', 'SELECT, INSERT, UPDATE');
