-- What waits on a desk. Row-level security lets only leakproof operators near an index, and the overlap of two arrays is
-- none: a desk would read every open task of its instansi. Elements by number are; a task has one addressee almost
-- always, and more than three hardly ever.
DROP INDEX pelaksanaan.tugas_menunggu;
CREATE INDEX ON pelaksanaan.tugas (instansi_id, (kepada[1])) WHERE berakhir IS NULL;
CREATE INDEX ON pelaksanaan.tugas (instansi_id, (kepada[2])) WHERE berakhir IS NULL AND kepada[2] IS NOT NULL;
CREATE INDEX ON pelaksanaan.tugas (instansi_id, (kepada[3])) WHERE berakhir IS NULL AND kepada[3] IS NOT NULL;
CREATE INDEX tugas_banyak_penerima ON pelaksanaan.tugas (instansi_id, id) WHERE berakhir IS NULL AND kepada[4] IS NOT NULL;

-- Lists of cases: all of them, those of one status, those somebody asked for; in the very order of the list, so that
-- no other index looks cheaper and is read to its end for a rare status.
DROP INDEX pelaksanaan.pelaksanaan_instansi_id_status_dimulai_idx;
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, status, dimulai DESC, id DESC);
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, dimulai DESC, id DESC);
CREATE INDEX ON pelaksanaan.pelaksanaan (instansi_id, pemohon_id, dimulai DESC) WHERE pemohon_id IS NOT NULL;
-- each act changes number and hash of its case: with room on the page no index has to be touched
ALTER TABLE pelaksanaan.pelaksanaan SET (fillfactor = 70);
