package id.laksana.organisasi.kalender;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KalenderRepository {

    private static final String[] HARI = {
        "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"
    };

    private final JdbcClient jdbc;

    KalenderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with each change, so that a calendar kept in memory is known to be current. */
    long versi() {
        return jdbc.sql(
                        "SELECT kalender_versi FROM organisasi.instansi WHERE instansi_id = laksana.instansi()")
                .query(Long.class)
                .single();
    }

    void raiseVersi() {
        jdbc.sql(
                        """
                        UPDATE organisasi.instansi SET kalender_versi = kalender_versi + 1
                        WHERE instansi_id = laksana.instansi()
                        """)
                .update();
    }

    List<JamKerja> jamKerja() {
        return jdbc.sql(
                        """
                        SELECT id, nama, jenis, lower(berlaku) AS sejak, upper(berlaku) AS sampai, senin, selasa, rabu,
                               kamis, jumat, sabtu, minggu, dasar_hukum, perlu_dipastikan
                        FROM organisasi.jam_kerja ORDER BY jenis, lower(berlaku) DESC
                        """)
                .query((row, _) -> jamKerja(row))
                .list();
    }

    List<HariLibur> hariLibur() {
        return jdbc.sql(
                        "SELECT tanggal, jenis, nama, dasar_hukum, berlaku FROM organisasi.hari_libur ORDER BY tanggal")
                .query((row, _) -> hariLibur(row))
                .list();
    }

    Optional<HariLibur> hariLibur(LocalDate tanggal) {
        return jdbc.sql(
                        "SELECT tanggal, jenis, nama, dasar_hukum, berlaku FROM organisasi.hari_libur WHERE tanggal = ?")
                .param(tanggal)
                .query((row, _) -> hariLibur(row))
                .optional();
    }

    /** Leaves what is there: an instansi's own change outlives a newer list of holidays. */
    int insertIfAbsent(HariLibur h) {
        return write(h, "ON CONFLICT DO NOTHING");
    }

    void upsert(HariLibur h) {
        write(
                h,
                """
                ON CONFLICT (instansi_id, tanggal) DO UPDATE
                SET jenis = excluded.jenis, nama = excluded.nama, dasar_hukum = excluded.dasar_hukum,
                    berlaku = excluded.berlaku
                """);
    }

    private int write(HariLibur h, String onConflict) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.hari_libur (tanggal, jenis, nama, dasar_hukum, berlaku)
                        VALUES (:tanggal, :jenis, :nama, :dasar, :berlaku)
                        """
                                + onConflict)
                .param("tanggal", h.tanggal())
                .param("jenis", h.jenis().kode())
                .param("nama", h.nama())
                .param("dasar", h.dasarHukum())
                .param("berlaku", h.berlaku())
                .update();
    }

    /** Does nothing where hours of that kind overlap. */
    int insertIfAbsent(JamKerja jam) {
        return insert(jam, "ON CONFLICT DO NOTHING");
    }

    void insert(JamKerja jam) {
        insert(jam, "");
    }

    private int insert(JamKerja jam, String onConflict) {
        var sql =
                jdbc.sql(
                                """
                                INSERT INTO organisasi.jam_kerja
                                  (nama, jenis, berlaku, senin, selasa, rabu, kamis, jumat, sabtu, minggu, dasar_hukum,
                                   perlu_dipastikan)
                                VALUES (:nama, :jenis, daterange(:sejak, :sampai), :senin, :selasa, :rabu, :kamis,
                                        :jumat, :sabtu, :minggu, :dasar, :pastikan)
                                """
                                        + onConflict)
                        .param("nama", jam.nama())
                        .param("jenis", jam.jenis().name().toLowerCase(Locale.ROOT))
                        .param("sejak", jam.sejak())
                        .param("sampai", jam.sampai())
                        .param("dasar", jam.dasarHukum())
                        .param("pastikan", jam.perluDipastikan());
        for (var day : DayOfWeek.values()) {
            sql = sql.param(HARI[day.ordinal()], text(jam.pada(day)));
        }
        return sql.update();
    }

    void endJamKerja(UUID id, LocalDate sampai) {
        jdbc.sql(
                        """
                        UPDATE organisasi.jam_kerja SET berlaku = daterange(lower(berlaku), :sampai) WHERE id = :id
                        """)
                .param("sampai", sampai)
                .param("id", id)
                .update();
    }

    private static String text(List<Jendela> windows) {
        return windows.stream().map(Jendela::toString).collect(Collectors.joining(", "));
    }

    private static HariLibur hariLibur(ResultSet row) throws SQLException {
        return new HariLibur(
                row.getObject("tanggal", LocalDate.class),
                HariLibur.Jenis.of(row.getString("jenis")),
                row.getString("nama"),
                row.getString("dasar_hukum"),
                row.getBoolean("berlaku"));
    }

    private static JamKerja jamKerja(ResultSet row) throws SQLException {
        var week = new EnumMap<DayOfWeek, List<Jendela>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            String text = row.getString(HARI[day.ordinal()]);
            week.put(day, Objects.requireNonNull(Jendela.parse(text), "hours of an instansi"));
        }
        return new JamKerja(
                row.getObject("id", UUID.class),
                row.getString("nama"),
                JamKerja.Jenis.valueOf(row.getString("jenis").toUpperCase(Locale.ROOT)),
                row.getObject("sejak", LocalDate.class),
                row.getObject("sampai", LocalDate.class),
                week,
                row.getString("dasar_hukum"),
                row.getBoolean("perlu_dipastikan"));
    }
}
