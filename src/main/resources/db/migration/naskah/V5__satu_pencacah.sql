-- One counter for all registers: the agenda of incoming letters and topic files are counted as outgoing letters are.
INSERT INTO naskah.pencacah (instansi_id, register, unit, tahun, terakhir)
SELECT instansi_id, 'agenda-surat-masuk', '', tahun, terakhir FROM naskah.agenda_surat;
INSERT INTO naskah.pencacah (instansi_id, register, unit, tahun, terakhir)
SELECT instansi_id, 'berkas-arsip', '', tahun, max(nomor) FROM naskah.berkas_topik GROUP BY instansi_id, tahun;
DROP TABLE naskah.agenda_surat;
