package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JabatanRepository {

    private static final String COLUMNS =
            """
            SELECT j.id, j.kode, j.nama, j.sebutan, j.jenis, j.eselon, j.unit_id,
                   (SELECT v.nama FROM organisasi.unit_kerja_versi v WHERE v.unit_id = j.unit_id
                    ORDER BY lower(v.berlaku) DESC LIMIT 1) AS nama_unit,
                   j.atasan_id, (SELECT a.nama FROM organisasi.jabatan a WHERE a.id = j.atasan_id) AS nama_atasan,
                   j.kepala, j.formasi, lower(j.berlaku) AS sejak, upper(j.berlaku) AS sampai
            FROM organisasi.jabatan j
            """;

    private final JdbcClient jdbc;

    JabatanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Jabatan> find(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE j.id = ?").param(id).query(Jabatan.class).optional();
    }

    Optional<Jabatan> findByKode(String kode) {
        return jdbc.sql(COLUMNS + "WHERE j.kode = ?").param(kode).query(Jabatan.class).optional();
    }

    List<Jabatan> ofUnit(UUID unit, LocalDate hari) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE j.unit_id = :unit AND j.berlaku @> CAST(:hari AS date)"
                                + " ORDER BY j.kepala DESC, j.urutan, j.nama")
                .param("unit", unit)
                .param("hari", hari)
                .query(Jabatan.class)
                .list();
    }

    /** Posts that can stand above others or stand in for them. */
    List<Jabatan> leading(LocalDate hari) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE j.jenis IN ('politik', 'struktural') AND j.berlaku @> CAST(:hari AS date)"
                                + " ORDER BY j.nama LIMIT 2000")
                .param("hari", hari)
                .query(Jabatan.class)
                .list();
    }

    List<Jabatan> search(String text, LocalDate hari, int banyak) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                WHERE j.nama ILIKE '%' || :pola || '%' AND j.berlaku @> CAST(:hari AS date)
                                ORDER BY j.kepala DESC, j.eselon NULLS LAST, j.nama LIMIT :banyak
                                """)
                .param("pola", text.replaceAll("([\\\\%_])", "\\\\$1"))
                .param("hari", hari)
                .param("banyak", banyak)
                .query(Jabatan.class)
                .list();
    }

    boolean hasOtherHead(UUID unit, @Nullable UUID except, LocalDate sejak) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM organisasi.jabatan
                                       WHERE unit_id = :unit AND kepala AND id IS DISTINCT FROM CAST(:except AS uuid)
                                         AND berlaku && daterange(:sejak, NULL))
                        """)
                .param("unit", unit)
                .param("except", except)
                .param("sejak", sejak)
                .query(Boolean.class)
                .single();
    }

    /** The highest seat that anyone holds on that day or later. */
    int highestSeat(UUID id, LocalDate hari) {
        return jdbc.sql(
                        """
                        SELECT coalesce(max(kursi), 0) FROM organisasi.pemangku_jabatan
                        WHERE jabatan_id = :id AND berlaku && daterange(:hari, NULL)
                        """)
                .param("id", id)
                .param("hari", hari)
                .query(Integer.class)
                .single();
    }

    UUID insert(UUID unit, IsianJabatan isian, @Nullable UUID atasan) {
        return with(
                        jdbc.sql(
                                """
                                INSERT INTO organisasi.jabatan
                                  (kode, nama, sebutan, jenis, eselon, unit_id, atasan_id, kepala, formasi, berlaku)
                                VALUES (:kode, :nama, :sebutan, :jenis, :eselon, :unit, :atasan, :kepala, :formasi,
                                        daterange(:sejak, NULL))
                                RETURNING id
                                """),
                        isian,
                        atasan)
                .param("kode", isian.kode())
                .param("unit", unit)
                .param("sejak", isian.sejak())
                .query(UUID.class)
                .single();
    }

    void update(UUID id, IsianJabatan isian, @Nullable UUID atasan) {
        with(
                        jdbc.sql(
                                """
                                UPDATE organisasi.jabatan
                                SET nama = :nama, sebutan = :sebutan, jenis = :jenis, eselon = :eselon,
                                    atasan_id = :atasan, kepala = :kepala, formasi = :formasi
                                WHERE id = :id
                                """),
                        isian,
                        atasan)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec sql, IsianJabatan isian, @Nullable UUID atasan) {
        return sql.param("nama", isian.nama())
                .param("sebutan", isian.sebutan())
                .param("jenis", isian.jenis())
                .param("eselon", isian.eselon())
                .param("atasan", atasan)
                .param("kepala", isian.kepala())
                .param("formasi", isian.formasi());
    }

    void end(UUID id, LocalDate sejak) {
        jdbc.sql(
                        "UPDATE organisasi.jabatan SET berlaku = daterange(lower(berlaku), :sejak) WHERE id = :id")
                .param("sejak", sejak)
                .param("id", id)
                .update();
    }
}
