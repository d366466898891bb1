-- What waits on desks. Row-level security lets only leakproof operators near an index, and the overlap of two arrays
-- is none: a desk would read every open task of its instansi. So the view belongs to the owner and carries the fence
-- itself; without an instansi it is empty, as every table is.
CREATE VIEW pelaksanaan.menunggu AS
  SELECT t.instansi_id, t.id, t.pelaksanaan_id, t.langkah, t.putaran, t.unit, t.putaran_unit, t.pelaksana, t.kegiatan,
         t.status, t.kepada, t.dibuka, t.tenggat, t.dari, t.dari_jabatan, t.dikembalikan, t.berakhir
  FROM pelaksanaan.tugas t
  WHERE t.instansi_id = laksana.instansi() AND t.berakhir IS NULL;
GRANT SELECT ON pelaksanaan.menunggu TO ${app_role};

-- Lists of cases: all of them, those of one status, those somebody asked for; in the very order of the list, so that
-- no other index looks cheaper and is read to its end for a rare status.
DROP INDEX pelaksanaan.pelaksanaan_instansi_id_status_dimulai_idx;
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, status, dimulai DESC, id DESC);
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, dimulai DESC, id DESC);
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, pemohon_id, dimulai DESC) WHERE pemohon_id IS NOT NULL;
-- each act changes number and hash of its case: with room on the page no index has to be touched
ALTER TABLE pelaksanaan.pelaksanaan SET (fillfactor = 70);
