-- A case that was moved has rows under each version it ran on; only those done there count for a version.
ALTER TABLE analitik.langkah DROP CONSTRAINT langkah_pkey;
ALTER TABLE analitik.langkah ADD PRIMARY KEY (instansi_id, pelaksanaan_id, versi_id, langkah);
