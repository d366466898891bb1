package id.laksana.keamanan.hak;

import id.laksana.keamanan.hak.HakJabatan.Baris;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Posts with their rights. Posts and units are read where they lie; they are changed by their own
 * module only.
 */
@Repository
class HakJabatanRepository {

    private static final String SELECT =
            """
            SELECT j.id, j.kode, j.nama,
                   coalesce((SELECT v.nama FROM organisasi.unit_kerja_versi v
                             WHERE v.unit_id = j.unit_id ORDER BY v.berlaku DESC LIMIT 1), '') AS unit,
                   ARRAY(SELECT h.hak FROM keamanan.hak_jabatan h WHERE h.jabatan_id = j.id ORDER BY h.hak) AS hak
            FROM organisasi.jabatan j
            """;

    private static final String WHERE =
            """
            WHERE (:cari = '' OR j.nama ILIKE :pola OR j.kode ILIKE :pola)
              AND (:hak = '' OR EXISTS (SELECT 1 FROM keamanan.hak_jabatan h
                                        WHERE h.jabatan_id = j.id AND h.hak = :hak))
            """;

    private final JdbcClient jdbc;

    HakJabatanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isInstallation() {
        return jdbc.sql(
                        "SELECT kode = 'laksana' FROM organisasi.instansi WHERE instansi_id = laksana.instansi()")
                .query(Boolean.class)
                .single();
    }

    boolean hasPosts() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organisasi.jabatan)")
                .query(Boolean.class)
                .single();
    }

    List<String> metRights() {
        return jdbc.sql("SELECT hak FROM keamanan.hak_awal").query(String.class).list();
    }

    void insertMet(Collection<String> hak) {
        jdbc.sql("INSERT INTO keamanan.hak_awal (hak) SELECT unnest(:hak::text[])")
                .param("hak", hak.toArray(String[]::new))
                .update();
    }

    Map<UUID, Set<String>> rights(Collection<UUID> posts) {
        var result = new HashMap<UUID, Set<String>>();
        jdbc.sql("SELECT jabatan_id, hak FROM keamanan.hak_jabatan WHERE jabatan_id = ANY(:posts)")
                .param("posts", posts.toArray(UUID[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        result.computeIfAbsent(
                                                        row.getObject("jabatan_id", UUID.class),
                                                        _ -> new TreeSet<>())
                                                .add(row.getString("hak")));
        return result;
    }

    Optional<Baris> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE j.id = ?").param(id).query((row, _) -> map(row)).optional();
    }

    List<Baris> search(String cari, String hak, int mulai, int banyak) {
        return filtered(
                        SELECT + WHERE + "ORDER BY j.urutan, j.kode LIMIT :banyak OFFSET :mulai",
                        cari,
                        hak)
                .param("banyak", banyak)
                .param("mulai", mulai)
                .query((row, _) -> map(row))
                .list();
    }

    int count(String cari, String hak) {
        return filtered("SELECT count(*) FROM organisasi.jabatan j " + WHERE, cari, hak)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, String cari, String hak) {
        return jdbc.sql(sql)
                .param("cari", cari)
                .param("pola", "%" + cari.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("hak", hak);
    }

    void replace(UUID jabatan, Set<String> hak) {
        jdbc.sql("DELETE FROM keamanan.hak_jabatan WHERE jabatan_id = ?").param(jabatan).update();
        jdbc.sql(
                        "INSERT INTO keamanan.hak_jabatan (jabatan_id, hak) SELECT :jabatan, unnest(:hak::text[])")
                .param("jabatan", jabatan)
                .param("hak", hak.toArray(String[]::new))
                .update();
    }

    void insertByPattern(String unit, boolean headsOnly, Collection<String> hak) {
        jdbc.sql(
                        """
                        INSERT INTO keamanan.hak_jabatan (jabatan_id, hak)
                        SELECT j.id, h
                        FROM organisasi.jabatan j
                        JOIN organisasi.unit_kerja u ON u.id = j.unit_id
                        CROSS JOIN unnest(:hak::text[]) h
                        WHERE u.kode ~ :unit
                          AND (NOT :kepala OR j.kepala AND j.eselon <= 'III.a' AND j.jenis = 'struktural')
                        ON CONFLICT DO NOTHING
                        """)
                .param("hak", hak.toArray(String[]::new))
                .param("unit", unit)
                .param("kepala", headsOnly)
                .update();
    }

    private static Baris map(ResultSet row) throws SQLException {
        return new Baris(
                row.getObject("id", UUID.class),
                row.getString("kode"),
                row.getString("nama"),
                row.getString("unit"),
                new TreeSet<>(Arrays.asList((String[]) row.getArray("hak").getArray())));
    }
}
