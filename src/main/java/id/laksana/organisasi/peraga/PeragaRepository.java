package id.laksana.organisasi.peraga;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes each part of a file with one statement; PostgreSQL unpacks the JSON. */
@Repository
class PeragaRepository {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private final JdbcClient jdbc;

    PeragaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean empty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM organisasi.unit_kerja)")
                .query(Boolean.class)
                .single();
    }

    void unit(List<OrganisasiFile.Unit> units) {
        write(
                units,
                """
                INSERT INTO organisasi.unit_kerja (kode, urutan)
                SELECT r->>'kode', no FROM jsonb_array_elements(:isi::jsonb) WITH ORDINALITY AS b (r, no)
                """);
        write(
                units,
                """
                INSERT INTO organisasi.unit_kerja_versi (unit_id, berlaku, nama, nama_pendek, jenis, induk_id)
                SELECT u.id, daterange((r->>'sejak')::date, NULL), r->>'nama', r->>'nama_pendek', r->>'jenis', i.id
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                JOIN organisasi.unit_kerja u ON u.kode = r->>'kode'
                LEFT JOIN organisasi.unit_kerja i ON i.kode = r->>'induk'
                """);
    }

    /** Posts hold from the day their unit does. */
    void jabatan(List<OrganisasiFile.Jabatan> posts) {
        write(
                posts,
                """
                INSERT INTO organisasi.jabatan
                  (kode, nama, sebutan, jenis, eselon, unit_id, kepala, formasi, berlaku, urutan)
                SELECT r->>'kode', r->>'nama', r->>'sebutan', r->>'jenis', r->>'eselon', u.id,
                       coalesce((r->>'kepala')::boolean, false), coalesce((r->>'formasi')::int, 1), v.berlaku, no
                FROM jsonb_array_elements(:isi::jsonb) WITH ORDINALITY AS b (r, no)
                JOIN organisasi.unit_kerja u ON u.kode = r->>'unit'
                JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                """);
        write(
                posts,
                """
                UPDATE organisasi.jabatan j SET atasan_id = a.id
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                JOIN organisasi.jabatan a ON a.kode = r->>'atasan'
                WHERE j.kode = r->>'kode'
                """);
    }

    void pegawai(List<OrganisasiFile.Orang> people) {
        write(
                people,
                """
                INSERT INTO organisasi.pegawai
                  (nip, nama, gelar_depan, gelar_belakang, status, golongan, jenis_kelamin, akun, peraga)
                SELECT r->>'nip', r->>'nama', r->>'gelar_depan', r->>'gelar_belakang', r->>'status', r->>'golongan',
                       CASE substr(r->>'nip', 15, 1) WHEN '1' THEN 'L' WHEN '2' THEN 'P' END, r->>'akun', true
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                """);
        write(
                people,
                """
                INSERT INTO organisasi.pemangku_jabatan (jabatan_id, pegawai_id, sebagai, kursi, berlaku)
                SELECT j.id, g.id, m->>'sebagai',
                       row_number() OVER (PARTITION BY j.id, m->>'sebagai' ORDER BY no),
                       daterange((m->>'sejak')::date, (m->>'sampai')::date + 1)
                FROM jsonb_array_elements(:isi::jsonb) WITH ORDINALITY AS b (r, no)
                CROSS JOIN jsonb_array_elements(coalesce(nullif(r->'memangku', 'null'), '[]')) AS c (m)
                JOIN organisasi.pegawai g ON g.akun = r->>'akun'
                JOIN organisasi.jabatan j ON j.kode = m->>'jabatan'
                """);
    }

    void tim(List<OrganisasiFile.Tim> teams) {
        write(
                teams,
                """
                INSERT INTO organisasi.tim (kode, nama, sk, unit_id, berlaku)
                SELECT r->>'kode', r->>'nama', r->>'sk', u.id,
                       daterange((r->>'sejak')::date, (r->>'sampai')::date + 1)
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                LEFT JOIN organisasi.unit_kerja u ON u.kode = r->>'unit'
                """);
        write(
                teams,
                """
                INSERT INTO organisasi.anggota_tim (tim_id, pegawai_id, peran, berlaku)
                SELECT t.id, g.id, a->>'peran', t.berlaku
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                CROSS JOIN jsonb_array_elements(r->'anggota') AS c (a)
                JOIN organisasi.tim t ON t.kode = r->>'kode'
                JOIN organisasi.pegawai g ON g.akun = a->>'akun'
                """);
    }

    void kelompokUnit(List<OrganisasiFile.Kelompok> groups) {
        write(
                groups,
                """
                INSERT INTO organisasi.kelompok_unit (kode, nama)
                SELECT r->>'kode', r->>'nama' FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                """);
        write(
                groups,
                """
                INSERT INTO organisasi.anggota_kelompok_unit (kelompok_id, unit_id, berlaku, urutan)
                SELECT k.id, u.id, v.berlaku, no
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                CROSS JOIN jsonb_array_elements_text(r->'unit') WITH ORDINALITY AS c (kode, no)
                JOIN organisasi.kelompok_unit k ON k.kode = r->>'kode'
                JOIN organisasi.unit_kerja u ON u.kode = c.kode
                JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                """);
    }

    void pengganti(List<OrganisasiFile.Pengganti> rules) {
        write(
                rules,
                """
                INSERT INTO organisasi.pengganti (jabatan_id, oleh_id, sebagai, berlaku, alasan)
                SELECT j.id, o.id, r->>'sebagai', daterange((r->>'sejak')::date, (r->>'sampai')::date + 1),
                       r->>'alasan'
                FROM jsonb_array_elements(:isi::jsonb) AS b (r)
                JOIN organisasi.jabatan j ON j.kode = r->>'jabatan'
                JOIN organisasi.jabatan o ON o.kode = r->>'oleh'
                """);
    }

    private void write(List<?> rows, String sql) {
        jdbc.sql(sql).param("isi", MAPPER.writeValueAsString(rows)).update();
    }
}
