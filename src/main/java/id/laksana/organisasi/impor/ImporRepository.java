package id.laksana.organisasi.impor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ImporRepository {

    private static final String COLUMNS =
            """
            SELECT i.*,
                   (SELECT count(*) FROM organisasi.impor_baris b WHERE b.impor_id = i.id AND perubahan = 'baru') AS baru,
                   (SELECT count(*) FROM organisasi.impor_baris b WHERE b.impor_id = i.id AND perubahan = 'ubah') AS ubah,
                   (SELECT count(*) FROM organisasi.impor_baris b WHERE b.impor_id = i.id AND perubahan = 'sama') AS sama,
                   (SELECT count(*) FROM organisasi.impor_baris b WHERE b.impor_id = i.id AND perubahan = 'tutup') AS tutup
            FROM organisasi.impor i
            """;

    private final JdbcClient jdbc;

    ImporRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(
            JenisImpor jenis,
            String berkas,
            Instant dibuat,
            String oleh,
            boolean lengkap,
            LocalDate tanggal) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.impor (jenis, berkas, dibuat, oleh, lengkap, tanggal)
                        VALUES (:jenis, :berkas, :dibuat, :oleh, :lengkap, :tanggal) RETURNING id
                        """)
                .param("jenis", jenis.kode())
                .param("berkas", berkas)
                .param("dibuat", dibuat.atOffset(ZoneOffset.UTC))
                .param("oleh", oleh)
                .param("lengkap", lengkap)
                .param("tanggal", tanggal)
                .query(UUID.class)
                .single();
    }

    /** The import itself stays on record. */
    void deleteRowsBefore(Instant saat) {
        for (String table : List.of("impor_baris", "impor_masalah")) {
            jdbc.sql(
                            """
                            DELETE FROM organisasi.%s WHERE impor_id IN
                              (SELECT id FROM organisasi.impor WHERE dibuat < :saat)
                            """
                                    .formatted(table))
                    .param("saat", saat.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void createCopyTable(int columns) {
        String definitions = Salinan.columns(columns).replace(",", " text,") + " text";
        jdbc.sql("CREATE TEMP TABLE impor_salin (baris int, " + definitions + ") ON COMMIT DROP")
                .update();
    }

    void analyzeCopyTable() {
        jdbc.sql("ANALYZE impor_salin").update();
    }

    Optional<Impor> find(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(id)
                .query((row, _) -> impor(row))
                .optional();
    }

    /** Two people may press the button at the same time: the second waits, then sees it is done. */
    void lock(UUID id) {
        jdbc.sql("SELECT 1 FROM organisasi.impor WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Integer.class)
                .single();
    }

    List<Impor> latest() {
        return jdbc.sql(COLUMNS + "ORDER BY id DESC LIMIT 20").query((row, _) -> impor(row)).list();
    }

    void counted(UUID id, int baris, int masalah) {
        jdbc.sql(
                        "UPDATE organisasi.impor SET jumlah_baris = :baris, jumlah_masalah = :masalah WHERE id = :id")
                .param("baris", baris)
                .param("masalah", masalah)
                .param("id", id)
                .update();
    }

    void applied(UUID id, Instant saat) {
        jdbc.sql("UPDATE organisasi.impor SET diterapkan = :saat WHERE id = :id")
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void insertMasalah(UUID id, List<Masalah> daftar) {
        for (int i = 0; i < daftar.size(); i++) {
            var m = daftar.get(i);
            jdbc.sql(
                            """
                            INSERT INTO organisasi.impor_masalah (impor_id, urutan, baris, kolom, kunci, rincian)
                            VALUES (:id, :urutan, :baris, :kolom, :kunci, :rincian)
                            """)
                    .param("id", id)
                    .param("urutan", i)
                    .param("baris", m.baris())
                    .param("kolom", m.kolom())
                    .param("kunci", m.kunci())
                    .param("rincian", m.rincian().toArray(String[]::new))
                    .update();
        }
    }

    List<Masalah> daftarMasalah(UUID id) {
        return jdbc.sql(
                        """
                        SELECT baris, kolom, kunci, rincian FROM organisasi.impor_masalah
                        WHERE impor_id = ? ORDER BY baris, urutan
                        """)
                .param(id)
                .query(ImporRepository::masalah)
                .list();
    }

    static Masalah masalah(ResultSet row, int number) throws SQLException {
        var details = new ArrayList<String>();
        for (String detail : array(row.getArray("rincian"))) {
            details.add(detail == null ? "" : detail);
        }
        return new Masalah(
                row.getInt("baris"), row.getString("kolom"), row.getString("kunci"), details);
    }

    /** Only the fields that differ; a blank cell does not. */
    static BarisImpor baris(ResultSet row, JenisImpor jenis) throws SQLException {
        var fresh = array(row.getArray("baru"));
        var stored = array(row.getArray("lama"));
        var changes = new ArrayList<BarisImpor.Beda>();
        for (int i = 0; i < Math.min(fresh.size(), stored.size()); i++) {
            String value = fresh.get(i);
            if (value != null && !value.equals(stored.get(i))) {
                changes.add(
                        new BarisImpor.Beda(
                                jenis.daftarKolom().get(i).judul(), stored.get(i), value));
            }
        }
        int number = row.getInt("baris");
        return new BarisImpor(
                number > 10_000_000 ? 0 : number,
                row.getString("kunci"),
                row.getString("nama"),
                changes);
    }

    private static List<@Nullable String> array(Array value) throws SQLException {
        return Arrays.asList((@Nullable String[]) value.getArray());
    }

    private static Impor impor(ResultSet row) throws SQLException {
        var applied = row.getObject("diterapkan", OffsetDateTime.class);
        return new Impor(
                row.getObject("id", UUID.class),
                JenisImpor.valueOf(row.getString("jenis").toUpperCase(Locale.ROOT)),
                row.getString("berkas"),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                row.getString("oleh"),
                row.getBoolean("lengkap"),
                row.getObject("tanggal", LocalDate.class),
                row.getInt("jumlah_baris"),
                row.getInt("jumlah_masalah"),
                applied == null ? null : applied.toInstant(),
                row.getInt("baru"),
                row.getInt("ubah"),
                row.getInt("sama"),
                row.getInt("tutup"));
    }
}
