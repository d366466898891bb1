-- The net below every module: which instansi a transaction works for, and the one way to make a tenant table.
CREATE SCHEMA laksana;
GRANT USAGE ON SCHEMA laksana TO ${app_role};

-- After the first set_config the setting reads as '' and not NULL; '*' is the installation, which owns no tenant row.
CREATE FUNCTION laksana.instansi() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(nullif(current_setting('laksana.instansi', true), ''), '*')::int
$$;

CREATE FUNCTION laksana.instalasi() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(current_setting('laksana.instansi', true) = '*', false)
$$;

-- Forces row-level security on a table whose first column is instansi_id and grants the application just the given
-- rights (history tables get SELECT, INSERT). The owner sees all rows: migrations and backups need them.
CREATE PROCEDURE laksana.tabel_instansi(nama regclass, hak text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', nama);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', nama);
  EXECUTE format('CREATE POLICY instansi ON %s TO ${app_role} USING (instansi_id = (SELECT laksana.instansi()))'
                 ' WITH CHECK (instansi_id = (SELECT laksana.instansi()))', nama);
  EXECUTE format('CREATE POLICY pemilik ON %s TO CURRENT_USER USING (true) WITH CHECK (true)', nama);
  EXECUTE format('GRANT %s ON %s TO ${app_role}', hak, nama);
END
$$;

-- One row once the program has been used on this database: a restore refuses to write over it.
CREATE TABLE laksana.pemakaian (
  satu  boolean PRIMARY KEY DEFAULT true CHECK (satu),
  sejak timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON laksana.pemakaian TO ${app_role};
