CREATE SCHEMA organisasi;
GRANT USAGE ON SCHEMA organisasi TO ${app_role};

-- The tenants. Each sees itself; work for the installation (login, start-up, its own pages) sees the list.
CREATE TABLE organisasi.instansi (
  instansi_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kode        text NOT NULL UNIQUE,
  nama        text NOT NULL,
  nama_pendek text NOT NULL,
  jenis       text NOT NULL,
  ibukota     text,
  zona        text NOT NULL
);
CALL laksana.tabel_instansi('organisasi.instansi', 'SELECT, UPDATE');
CREATE POLICY daftar ON organisasi.instansi FOR SELECT TO ${app_role} USING (laksana.instalasi());
CREATE POLICY pendirian ON organisasi.instansi FOR INSERT TO ${app_role} WITH CHECK (laksana.instalasi());
GRANT INSERT ON organisasi.instansi TO ${app_role};
