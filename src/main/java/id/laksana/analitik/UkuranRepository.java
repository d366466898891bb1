package id.laksana.analitik;

import id.laksana.analitik.Ukuran.UkuranKeputusan;
import id.laksana.analitik.Ukuran.UkuranLangkah;
import id.laksana.analitik.Ukuran.UkuranTugas;
import id.laksana.sop.Waktu;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was measured of cases, as it is written. */
@Repository
class UkuranRepository {

    /** Cases of a time that have more events, or another calendar, than they were measured with. */
    private static final String BELUM =
            """
            FROM pelaksanaan.pelaksanaan p
            LEFT JOIN analitik.pelaksanaan a ON a.instansi_id = p.instansi_id AND a.pelaksanaan_id = p.id
            CROSS JOIN (SELECT kalender_versi FROM organisasi.instansi WHERE instansi_id = laksana.instansi()) i
            WHERE p.dimulai >= :mulai AND p.dimulai < :sampai AND p.urutan > 0
              AND (a.urutan IS DISTINCT FROM p.urutan OR a.kalender_versi IS DISTINCT FROM i.kalender_versi)
            """;

    private final JdbcClient jdbc;

    UkuranRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record BelumDiukur(UUID pelaksanaan, UUID versi, int urutan, Instant dimulai, String status) {}

    record Terukur(BelumDiukur kasus, Ukuran ukuran) {}

    /** False while another measures for this instansi; held until the end of the transaction. */
    boolean giliran() {
        return jdbc.sql(
                        "SELECT pg_try_advisory_xact_lock(hashtext('analitik'), laksana.instansi())")
                .query(Boolean.class)
                .single();
    }

    long versiKalender() {
        return jdbc.sql(
                        "SELECT kalender_versi FROM organisasi.instansi WHERE instansi_id = laksana.instansi()")
                .query(Long.class)
                .single();
    }

    List<BelumDiukur> belum(Instant mulai, Instant sampai, int banyak) {
        return jdbc.sql(
                        "SELECT p.id, p.versi_id, p.urutan, p.dimulai, p.status "
                                + BELUM
                                + "ORDER BY p.dimulai, p.id LIMIT :banyak")
                .param("mulai", at(mulai))
                .param("sampai", at(sampai))
                .param("banyak", banyak)
                .query(
                        (row, _) ->
                                new BelumDiukur(
                                        row.getObject("id", UUID.class),
                                        row.getObject("versi_id", UUID.class),
                                        row.getInt("urutan"),
                                        row.getTimestamp("dimulai").toInstant(),
                                        row.getString("status")))
                .list();
    }

    long jumlahBelum(Instant mulai, Instant sampai) {
        return jdbc.sql("SELECT count(*) " + BELUM)
                .param("mulai", at(mulai))
                .param("sampai", at(sampai))
                .query(Long.class)
                .single();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    /** In place of what was measured of them before. */
    void simpan(List<Terukur> daftar, long kalender) {
        jdbc.sql("DELETE FROM analitik.pelaksanaan WHERE pelaksanaan_id = ANY (?)")
                .param(daftar.stream().map(row -> row.kasus().pelaksanaan()).toArray(UUID[]::new))
                .update();
        simpanPelaksanaan(daftar, kalender);
        var rows = new ArrayList<Milik<UkuranLangkah>>();
        var tasks = new ArrayList<Milik<UkuranTugas>>();
        var decisions = new ArrayList<Milik<UkuranKeputusan>>();
        for (Terukur row : daftar) {
            var measured = row.ukuran();
            measured.langkah().forEach(isi -> rows.add(new Milik<>(row.kasus(), isi)));
            measured.tugas().forEach(isi -> tasks.add(new Milik<>(row.kasus(), isi)));
            measured.keputusan().forEach(isi -> decisions.add(new Milik<>(row.kasus(), isi)));
        }
        simpanLangkah(rows);
        simpanTugas(tasks);
        simpanKeputusan(decisions);
    }

    /** A part of what was measured, with the case it belongs to. */
    private record Milik<T>(BelumDiukur kasus, T isi) {}

    private void simpanPelaksanaan(List<Terukur> daftar, long kalender) {
        var values = new ArrayList<@Nullable Object[]>();
        for (Terukur terukur : daftar) {
            var row = terukur.kasus();
            var measured = terukur.ukuran();
            var parts = measured.pembagian();
            values.add(
                    baris(
                            row.pelaksanaan(),
                            row.versi(),
                            row.dimulai(),
                            row.status(),
                            row.urutan(),
                            kalender,
                            measured.jalan().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" ")),
                            measured.seluruh().menit(),
                            measured.seluruh().hari(),
                            parts.dikerjakan(),
                            parts.menungguLuar(),
                            parts.menungguSop(),
                            parts.ditangguhkan(),
                            parts.menungguLain()));
        }
        insert(
                values,
                "analitik.pelaksanaan (pelaksanaan_id, versi_id, dimulai, status, urutan, kalender_versi, jalan,"
                        + " menit, hari, dikerjakan, menunggu_luar, menunggu_sop, ditangguhkan, menunggu_lain)",
                "uuid uuid timestamptz text int bigint text bigint int bigint bigint bigint bigint bigint");
    }

    private void simpanLangkah(List<Milik<UkuranLangkah>> rows) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            var isi = row.isi();
            values.add(
                    baris(
                            row.kasus().pelaksanaan(),
                            isi.langkah(),
                            isi.versi(),
                            row.kasus().dimulai(),
                            isi.putaran(),
                            satuan(isi.baku()),
                            isi.lama().menit(),
                            isi.lama().hari(),
                            isi.lama().melampaui()));
        }
        insert(
                values,
                "analitik.langkah (pelaksanaan_id, langkah, versi_id, dimulai, putaran, satuan, menit, hari, melampaui)",
                "uuid int uuid timestamptz int text bigint int boolean");
    }

    private void simpanTugas(List<Milik<UkuranTugas>> tasks) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : tasks) {
            var isi = row.isi();
            values.add(
                    baris(
                            row.kasus().pelaksanaan(),
                            isi.tugas().langkah(),
                            isi.tugas().putaran(),
                            isi.tugas().unit(),
                            isi.tugas().putaranUnit(),
                            isi.tugas().pelaksana(),
                            isi.versi(),
                            row.kasus().dimulai(),
                            isi.jabatan(),
                            isi.namaJabatan(),
                            satuan(isi.baku()),
                            isi.lama().menit(),
                            isi.lama().hari(),
                            isi.lama().melampaui()));
        }
        insert(
                values,
                "analitik.tugas (pelaksanaan_id, langkah, putaran, unit, putaran_unit, pelaksana, versi_id, dimulai,"
                        + " jabatan_id, nama_jabatan, satuan, menit, hari, melampaui)",
                "uuid int int text int text uuid timestamptz uuid text text bigint int boolean");
    }

    private void simpanKeputusan(List<Milik<UkuranKeputusan>> decisions) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : decisions) {
            var isi = row.isi();
            values.add(
                    baris(
                            row.kasus().pelaksanaan(),
                            isi.urutan(),
                            isi.versi(),
                            row.kasus().dimulai(),
                            isi.langkah(),
                            isi.jawaban(),
                            isi.ke(),
                            isi.kembali(),
                            isi.urutanAlasan()));
        }
        insert(
                values,
                "analitik.keputusan (pelaksanaan_id, urutan, versi_id, dimulai, langkah, jawaban, ke, kembali,"
                        + " urutan_alasan)",
                "uuid int uuid timestamptz int text int boolean int");
    }

    private static @Nullable Object[] baris(@Nullable Object... values) {
        return values;
    }

    /** All rows in one statement: an array of texts for each column, which PostgreSQL casts. */
    private void insert(List<@Nullable Object[]> rows, String into, String types) {
        String[] kinds = types.split(" ");
        var columns = IntStream.range(0, kinds.length).boxed().toList();
        var sql =
                jdbc.sql(
                        "INSERT INTO "
                                + into
                                + columns.stream()
                                        .map(i -> "c" + i + "::" + kinds[i])
                                        .collect(Collectors.joining(", ", " SELECT ", ""))
                                + columns.stream()
                                        .map(i -> ":c" + i + "::text[]")
                                        .collect(Collectors.joining(", ", " FROM unnest(", ")"))
                                + columns.stream()
                                        .map(i -> "c" + i)
                                        .collect(Collectors.joining(", ", " AS t (", ")")));
        for (int i : columns) {
            sql = sql.param("c" + i, rows.stream().map(row -> teks(row[i])).toArray(String[]::new));
        }
        sql.update();
    }

    private static @Nullable String teks(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String satuan(@Nullable Waktu baku) {
        return baku == null ? null : baku.satuan().name();
    }
}
