-- The transaction that last changed where posts stand, so that what is remembered of it is known to be current without
-- asking for it again. One that is rolled back leaves no number behind, and no number ever comes twice.
ALTER TABLE organisasi.instansi ADD COLUMN susunan_versi bigint NOT NULL DEFAULT 0;

CREATE FUNCTION organisasi.susunan_berubah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE organisasi.instansi SET susunan_versi = pg_current_xact_id()::text::bigint
  WHERE (instansi_id = laksana.instansi() OR laksana.instansi() IS NULL)
    AND susunan_versi <> pg_current_xact_id()::text::bigint;
  RETURN NULL;
END
$$;

DO $$
DECLARE nama text;
BEGIN
  FOREACH nama IN ARRAY ARRAY['unit_kerja', 'jabatan', 'tim', 'anggota_tim', 'kelompok_unit', 'anggota_kelompok_unit'] LOOP
    EXECUTE format('CREATE TRIGGER susunan_berubah AFTER INSERT OR UPDATE OR DELETE ON organisasi.%I'
                   ' FOR EACH STATEMENT EXECUTE FUNCTION organisasi.susunan_berubah()', nama);
  END LOOP;
END
$$;
