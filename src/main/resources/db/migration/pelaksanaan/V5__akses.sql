-- Who may read a case, as the version says on which it started.
ALTER TABLE pelaksanaan.pelaksanaan
  ADD COLUMN akses text NOT NULL DEFAULT 'SEMUA' CHECK (akses IN ('SEMUA', 'TERLIBAT'));
-- Who acted, read out of the event itself, so that a case can be asked who took part in it.
ALTER TABLE pelaksanaan.peristiwa
  ADD COLUMN pegawai_id uuid GENERATED ALWAYS AS ((isi::jsonb #>> '{jejak,oleh,pegawai}')::uuid) STORED;
