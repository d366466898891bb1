package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what one act changes, all of it in one statement: the events, the tasks of the desks and
 * the standing of the case. Plain rows of values, so that PostgreSQL keeps the plan of the few
 * statements that usual steps make.
 */
@Repository
class CatatanRepository {

    private static final String PERISTIWA =
            """
            WITH catatan AS (
              INSERT INTO pelaksanaan.peristiwa
                (pelaksanaan_id, urutan, waktu, jenis, isi, nama, nama_jabatan, sebagai, atas_nama, sidik)
              VALUES %s)
            """;
    private static final String BERUBAH =
            """
            , lama AS (
              UPDATE pelaksanaan.tugas t SET status = u.status, berakhir = u.berakhir::timestamptz
              FROM (VALUES %s) u (pelaksanaan, langkah, putaran, unit, putaran_unit, pelaksana, status, berakhir)
              WHERE t.pelaksanaan_id = u.pelaksanaan AND t.langkah = u.langkah AND t.putaran = u.putaran
                AND t.unit = u.unit AND t.putaran_unit = u.putaran_unit AND t.pelaksana = u.pelaksana)
            """;
    private static final String BARU =
            """
            , baru AS (
              INSERT INTO pelaksanaan.tugas
                (pelaksanaan_id, langkah, putaran, unit, putaran_unit, pelaksana, status, berakhir, kegiatan, kepada,
                 dibuka, tenggat, dari, dari_jabatan, dikembalikan)
              VALUES %s)
            """;
    private static final String KASUS =
            """
            UPDATE pelaksanaan.pelaksanaan SET status = ?, berakhir = ?, urutan = ?, sidik = ? WHERE id = ?
            """;

    private final JdbcClient jdbc;

    CatatanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param tenggat null when the row has no standard time
     * @param dikembalikan why it came back; null when it did not
     */
    record TugasBaru(
            Tugas tugas,
            String kegiatan,
            List<String> kepada,
            @Nullable Instant tenggat,
            @Nullable String dikembalikan) {}

    /**
     * What follows from one act.
     *
     * @param berubah tasks whose status the act changed
     * @param baru tasks it made, from {@code dari} for the post {@code dariJabatan}
     */
    record Catatan(
            UUID pelaksanaan,
            Instant saat,
            Status status,
            List<PeristiwaTercatat> peristiwa,
            List<Tugas> berubah,
            List<TugasBaru> baru,
            @Nullable String dari,
            @Nullable String dariJabatan) {

        TitikRiwayat titik(KeadaanPelaksanaan keadaan) {
            var last = peristiwa.getLast();
            return new TitikRiwayat(last.urutan(), last.sidik(), keadaan);
        }
    }

    void tulis(Catatan c) {
        var last = c.peristiwa().getLast();
        var values = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder();
        append(sql, PERISTIWA, c.peristiwa(), values, row -> peristiwa(c, row));
        append(sql, BERUBAH, c.berubah(), values, task -> tugas(c, task));
        append(sql, BARU, c.baru(), values, task -> baru(c, task));
        sql.append(KASUS);
        values.addAll(row(c.status().name(), akhir(c, c.status().berakhir())));
        values.addAll(row(last.urutan(), last.sidik(), c.pelaksanaan()));
        jdbc.sql(sql.toString()).params(values).update();
    }

    private static <R> void append(
            StringBuilder sql,
            String part,
            List<R> rows,
            List<@Nullable Object> values,
            Function<R, List<@Nullable Object>> row) {
        var found = rows.stream().map(row).toList();
        if (!found.isEmpty()) {
            String marks =
                    "("
                            + String.join(", ", Collections.nCopies(found.getFirst().size(), "?"))
                            + ")";
            sql.append(part.formatted(String.join(", ", Collections.nCopies(found.size(), marks))));
            found.forEach(values::addAll);
        }
    }

    private static List<@Nullable Object> peristiwa(Catatan c, PeristiwaTercatat p) {
        return row(
                c.pelaksanaan(),
                p.urutan(),
                at(p.waktu()),
                p.jenis(),
                p.isi(),
                p.nama(),
                p.namaJabatan(),
                p.sebagai(),
                p.atasNama(),
                p.sidik());
    }

    private static List<@Nullable Object> tugas(Catatan c, Tugas task) {
        var id = task.id();
        return row(
                c.pelaksanaan(),
                id.kunjungan().langkah(),
                id.kunjungan().putaran(),
                Objects.requireNonNullElse(id.giliran().unit(), ""),
                id.giliran().putaranUnit(),
                id.pelaksana(),
                task.status().name(),
                akhir(c, !task.terbuka()));
    }

    private static List<@Nullable Object> baru(Catatan c, TugasBaru baru) {
        var values = tugas(c, baru.tugas());
        values.addAll(
                row(
                        baru.kegiatan(),
                        baru.kepada().toArray(String[]::new),
                        at(c.saat()),
                        at(baru.tenggat()),
                        c.dari(),
                        c.dariJabatan(),
                        baru.dikembalikan()));
        return values;
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<@Nullable Object>(Arrays.asList(values));
    }

    private static @Nullable OffsetDateTime akhir(Catatan c, boolean ended) {
        return ended ? at(c.saat()) : null;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : PelaksanaanRepository.at(moment);
    }
}
