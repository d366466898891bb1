-- The archive. Items stand by themselves: where one comes from is told by the kind and id of its source, without a key
-- into the tables of others, so that it outlives them (UU 43/2009, arsip sebagai bukti).

-- Codes of Permendagri 83/2022 as this instansi uses them. A code that a later list leaves out stays for what is filed.
CREATE TABLE naskah.klasifikasi (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  kode        text NOT NULL,
  nama        text NOT NULL,
  dipakai     boolean NOT NULL DEFAULT true,
  PRIMARY KEY (instansi_id, kode)
);
CALL laksana.tabel_instansi('naskah.klasifikasi', 'SELECT, INSERT, UPDATE');

-- Jadwal retensi arsip: dated rows of the Perkada of the instansi (PP 28/2012, Pasal 53), in whole years.
CREATE TABLE naskah.retensi (
  instansi_id    int NOT NULL DEFAULT laksana.instansi(),
  kode           text NOT NULL,
  sejak          date NOT NULL,
  uraian         text NOT NULL,
  aktif          int NOT NULL CHECK (aktif BETWEEN 0 AND 100),
  inaktif        int NOT NULL CHECK (inaktif BETWEEN 0 AND 100),
  nasib          text NOT NULL,
  -- as the schedule prints it; only an unconditional text is MUSNAH or PERMANEN
  nasib_tertulis text NOT NULL,
  dasar_hukum    text NOT NULL,
  PRIMARY KEY (instansi_id, kode, sejak)
);
CALL laksana.tabel_instansi('naskah.retensi', 'SELECT, INSERT, UPDATE');

-- A list that was read and checked, waiting to be taken over.
CREATE TABLE naskah.impor_arsip (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  jenis       text NOT NULL,
  nama        text NOT NULL,
  isi         text NOT NULL,
  dibuat      timestamptz NOT NULL,
  oleh        text NOT NULL,
  diterapkan  timestamptz,
  PRIMARY KEY (instansi_id, id)
);
CALL laksana.tabel_instansi('naskah.impor_arsip', 'SELECT, INSERT, UPDATE (diterapkan)');

-- A topic file: what belongs together, opened and closed as one; its retention counts from the closing.
CREATE TABLE naskah.berkas_topik (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  tahun       int NOT NULL,
  nomor       int NOT NULL,
  kode        text NOT NULL,
  judul       text NOT NULL,
  unit_id     uuid NOT NULL,
  nama_unit   text NOT NULL,
  sifat       text NOT NULL,
  dibuka      date NOT NULL,
  ditutup     date,
  keadaan     text NOT NULL DEFAULT 'TERBUKA' CHECK (keadaan IN ('TERBUKA', 'TERTUTUP')),
  ruang       text NOT NULL DEFAULT '',
  rak         text NOT NULL DEFAULT '',
  boks        text NOT NULL DEFAULT '',
  map         text NOT NULL DEFAULT '',
  keterangan  text NOT NULL DEFAULT '',
  PRIMARY KEY (instansi_id, id),
  UNIQUE (instansi_id, tahun, nomor),
  CHECK ((ditutup IS NULL) = (keadaan = 'TERBUKA'))
);
CREATE INDEX ON naskah.berkas_topik (instansi_id, ditutup);
CALL laksana.tabel_instansi('naskah.berkas_topik', 'SELECT, INSERT, UPDATE');

-- An archived item.
CREATE TABLE naskah.arsip (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  jenis_sumber text NOT NULL,
  sumber_id    uuid,
  kode         text NOT NULL,
  nomor        text NOT NULL,
  tanggal      date NOT NULL,
  perihal      text NOT NULL,
  pihak        text NOT NULL,
  sifat        text NOT NULL,
  unit_id      uuid NOT NULL,
  nama_unit    text NOT NULL,
  berkas_id    uuid,
  nomor_item   int,
  tingkat      text NOT NULL,
  jumlah       int NOT NULL,
  keterangan   text NOT NULL,
  dicatat      timestamptz NOT NULL,
  -- what it is found by: words of the record and of its files, and marks (b: month, u: unit, s: class, k: code and
  -- those above it, i: instansi) that no word can be equal to
  kata         tsvector NOT NULL,
  PRIMARY KEY (instansi_id, id),
  -- the same letter handed over twice is one item
  UNIQUE (instansi_id, jenis_sumber, sumber_id),
  FOREIGN KEY (instansi_id, berkas_id) REFERENCES naskah.berkas_topik
);
CREATE INDEX arsip_kata ON naskah.arsip USING gin (kata);
CREATE INDEX arsip_tanggal ON naskah.arsip (instansi_id, tanggal);
CREATE INDEX arsip_berkas ON naskah.arsip (instansi_id, berkas_id, nomor_item) WHERE berkas_id IS NOT NULL;
CALL laksana.tabel_instansi('naskah.arsip', 'SELECT, INSERT, UPDATE');

-- The files of an item.
CREATE TABLE naskah.isi_arsip (
  instansi_id int NOT NULL DEFAULT laksana.instansi(),
  id          uuid NOT NULL DEFAULT uuidv7(),
  arsip_id    uuid NOT NULL,
  nama        text NOT NULL,
  jenis       text NOT NULL,
  ukuran      bigint NOT NULL,
  sidik       text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
  ditambah    timestamptz NOT NULL,
  baca        text NOT NULL,
  halaman     int,
  teks        text,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, arsip_id) REFERENCES naskah.arsip
);
CREATE INDEX ON naskah.isi_arsip (instansi_id, arsip_id);
CREATE INDEX ON naskah.isi_arsip (instansi_id, id) WHERE baca = 'MENUNGGU';
CALL laksana.tabel_instansi('naskah.isi_arsip', 'SELECT, INSERT, UPDATE (baca, halaman, teks)');

CREATE FUNCTION naskah.silsilah(kode text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(array_to_string(bagian[1:n], '.') ORDER BY n)
  FROM (SELECT string_to_array(kode, '.') AS bagian) k, generate_series(1, cardinality(bagian)) n
$$;

CREATE FUNCTION naskah.susun_kata() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.kata := setweight(to_tsvector('indonesian', NEW.nomor || ' ' || NEW.perihal || ' ' || NEW.pihak || ' '
                                                  || NEW.keterangan), 'A')
    || coalesce((SELECT to_tsvector('indonesian', left(string_agg(i.teks, ' '), 300000)) FROM naskah.isi_arsip i
                 WHERE i.instansi_id = NEW.instansi_id AND i.arsip_id = NEW.id AND i.teks IS NOT NULL), '')
    || array_to_tsvector(ARRAY['i:' || NEW.instansi_id, 'b:' || to_char(NEW.tanggal, 'YYYYMM'), 'u:' || NEW.unit_id,
                               's:' || NEW.sifat]
                         || (SELECT array_agg('k:' || k) FROM unnest(naskah.silsilah(NEW.kode)) k));
  RETURN NEW;
END
$$;
CREATE TRIGGER kata BEFORE INSERT OR UPDATE ON naskah.arsip FOR EACH ROW EXECUTE FUNCTION naskah.susun_kata();

-- Newest first, from the window of months that still gives some to wider ones. Two reasons for a function that runs as
-- the owner: behind row-level security PostgreSQL asks no index for @@, because that operator is not leakproof; and a
-- window keeps the cost of a common word that of its newest matches. The instansi is the bound one here as everywhere,
-- and what is shown is read again behind row-level security.
CREATE FUNCTION naskah.cari_arsip(q tsquery, sampai date, sebelum uuid, batas int)
RETURNS TABLE (id uuid, tanggal date) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  milik   int := laksana.instansi();
  terbaru date;
  terlama date;
  bulan   date;
  lebar   int := 1;
  sisa    int := batas;
  jumlah  int;
  jendela tsquery;
BEGIN
  SELECT min(a.tanggal), max(a.tanggal) INTO terlama, terbaru FROM naskah.arsip a WHERE a.instansi_id = milik;
  bulan := date_trunc('month', least(terbaru, coalesce(sampai, terbaru)));
  WHILE sisa > 0 AND bulan >= date_trunc('month', terlama)::date LOOP
    SELECT string_agg(quote_literal('b:' || to_char(bulan - make_interval(months => n), 'YYYYMM')), ' | ')::tsquery
           && quote_literal('i:' || milik)::tsquery
      INTO jendela FROM generate_series(0, lebar - 1) n;
    IF numnode(q) > 0 THEN
      jendela := jendela && q;
    END IF;
    RETURN QUERY EXECUTE $kueri$
      WITH cocok AS MATERIALIZED (
        SELECT a.id, a.tanggal FROM naskah.arsip a
        WHERE a.instansi_id = $1 AND a.kata @@ $2
          AND ($3 IS NULL OR a.tanggal < $3 OR a.tanggal = $3 AND a.id < $4))
      SELECT c.id, c.tanggal FROM cocok c ORDER BY c.tanggal DESC, c.id DESC LIMIT $5
    $kueri$ USING milik, jendela, sampai, sebelum, sisa;
    GET DIAGNOSTICS jumlah = ROW_COUNT;
    sisa := sisa - jumlah;
    bulan := bulan - make_interval(months => lebar);
    lebar := least(lebar * 2, 12);
  END LOOP;
END
$$;
REVOKE ALL ON FUNCTION naskah.cari_arsip(tsquery, date, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION naskah.cari_arsip(tsquery, date, uuid, int) TO ${app_role};

-- Who read what of the secret classes; and what was done to items and files. Only added to.
CREATE TABLE naskah.baca_arsip (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  arsip_id     uuid NOT NULL,
  isi_id       uuid,
  sifat        text NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, id),
  FOREIGN KEY (instansi_id, arsip_id) REFERENCES naskah.arsip
);
CALL laksana.tabel_instansi('naskah.baca_arsip', 'SELECT, INSERT');

CREATE TABLE naskah.riwayat_arsip (
  instansi_id  int NOT NULL DEFAULT laksana.instansi(),
  id           uuid NOT NULL DEFAULT uuidv7(),
  objek_id     uuid NOT NULL,
  tindakan     text NOT NULL,
  rincian      text NOT NULL,
  waktu        timestamptz NOT NULL,
  pegawai_id   uuid NOT NULL,
  nama         text NOT NULL,
  nama_jabatan text NOT NULL,
  PRIMARY KEY (instansi_id, id)
);
CREATE INDEX ON naskah.riwayat_arsip (instansi_id, objek_id, id);
CALL laksana.tabel_instansi('naskah.riwayat_arsip', 'SELECT, INSERT');
