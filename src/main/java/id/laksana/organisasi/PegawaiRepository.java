package id.laksana.organisasi;

import id.laksana.organisasi.DaftarPegawai.Saringan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PegawaiRepository {

    private static final String COLUMNS =
            """
            SELECT id, nip, nama, gelar_depan, gelar_belakang, nama_lengkap, status, golongan, jenis_kelamin, surel,
                   akun, berhenti, peraga
            FROM organisasi.pegawai g
            """;

    /** Holders of any post in the unit or below it are found through the structure of today. */
    private static final String WHERE =
            """
            WHERE (:cari = '' OR g.nama_lengkap ILIKE '%' || :pola || '%' OR g.nip LIKE :angka || '%' AND :angka <> ''
                   OR g.akun = lower(:cari))
              AND (:status = '' OR g.status = :status)
              AND (:aktif = (g.berhenti IS NULL OR g.berhenti > :hari))
              AND (:unit = '' OR EXISTS (
                SELECT 1
                FROM organisasi.pemangku_jabatan m
                JOIN organisasi.jabatan j ON j.id = m.jabatan_id
                JOIN organisasi.unit_kerja u ON u.id = j.unit_id
                WHERE m.pegawai_id = g.id AND m.berlaku @> :hari
                  AND (u.kode = :unit OR u.kode LIKE :unit || '/%')))
            """;

    private final JdbcClient jdbc;

    PegawaiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pegawai> find(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?").param(id).query(Pegawai.class).optional();
    }

    Optional<Pegawai> findByAkun(String akun) {
        return jdbc.sql(COLUMNS + "WHERE akun = lower(?)")
                .param(akun)
                .query(Pegawai.class)
                .optional();
    }

    Optional<Pegawai> findByNip(String nip) {
        return jdbc.sql(COLUMNS + "WHERE nip = ?").param(nip).query(Pegawai.class).optional();
    }

    List<Pegawai> search(Saringan saringan, LocalDate hari, int mulai, int banyak) {
        return filtered(
                        COLUMNS + WHERE + "ORDER BY lower(nama), id LIMIT :banyak OFFSET :mulai",
                        saringan,
                        hari)
                .param("banyak", banyak)
                .param("mulai", mulai)
                .query(Pegawai.class)
                .list();
    }

    int count(Saringan saringan, LocalDate hari) {
        return filtered("SELECT count(*) FROM organisasi.pegawai g " + WHERE, saringan, hari)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, Saringan s, LocalDate hari) {
        return jdbc.sql(sql)
                .param("cari", s.cari())
                .param("pola", s.cari().replaceAll("([\\\\%_])", "\\\\$1"))
                .param("angka", s.cari().replaceAll("[^0-9]", ""))
                .param("status", s.status())
                .param("unit", s.unit())
                .param("aktif", s.aktif())
                .param("hari", hari);
    }

    UUID insert(IsianPegawai isian) {
        return with(
                        jdbc.sql(
                                """
                                INSERT INTO organisasi.pegawai
                                  (nip, nama, gelar_depan, gelar_belakang, status, golongan, jenis_kelamin, surel, akun)
                                VALUES (:nip, :nama, :depan, :belakang, :status, :golongan, :kelamin, :surel, :akun)
                                RETURNING id
                                """),
                        isian)
                .query(UUID.class)
                .single();
    }

    void update(UUID id, IsianPegawai isian) {
        with(
                        jdbc.sql(
                                """
                                UPDATE organisasi.pegawai
                                SET nip = :nip, nama = :nama, gelar_depan = :depan, gelar_belakang = :belakang,
                                    status = :status, golongan = :golongan, jenis_kelamin = :kelamin, surel = :surel,
                                    akun = :akun
                                WHERE id = :id
                                """),
                        isian)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, IsianPegawai isian) {
        return sql.param("nip", isian.nip())
                .param("nama", isian.nama())
                .param("depan", isian.gelarDepan())
                .param("belakang", isian.gelarBelakang())
                .param("status", isian.status())
                .param("golongan", isian.golongan())
                .param("kelamin", isian.jenisKelamin())
                .param("surel", isian.surel())
                .param("akun", isian.akun());
    }

    void setBerhenti(UUID id, @Nullable LocalDate sejak) {
        jdbc.sql("UPDATE organisasi.pegawai SET berhenti = :sejak WHERE id = :id")
                .param("sejak", sejak)
                .param("id", id)
                .update();
    }

    /** Holders of posts end with the employment: no range of the person reaches past that day. */
    void endPemangku(UUID pegawai, LocalDate sejak) {
        jdbc.sql(
                        """
                        UPDATE organisasi.pemangku_jabatan
                        SET berlaku = daterange(lower(berlaku), :sejak)
                        WHERE pegawai_id = :pegawai AND lower(berlaku) < :sejak
                          AND (upper_inf(berlaku) OR upper(berlaku) > :sejak)
                        """)
                .params(Map.of("pegawai", pegawai, "sejak", sejak))
                .update();
    }
}
