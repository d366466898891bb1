package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what one act changes, all of it in one statement: the standing of the case, the events and
 * the tasks of the desks.
 */
@Repository
class CatatanRepository {

    private static final String SQL =
            """
            WITH kasus AS (
              UPDATE pelaksanaan.pelaksanaan
              SET status = :status, berakhir = CASE WHEN :akhir THEN :saat::timestamptz END,
                  urutan = :urutan, sidik = :sidik
              WHERE id = :id),
            catatan AS (
              INSERT INTO pelaksanaan.peristiwa
                (pelaksanaan_id, urutan, waktu, jenis, isi, nama, nama_jabatan, sebagai, atas_nama, sidik)
              SELECT :id, p.* FROM unnest(
                :p_urutan::int[], :p_waktu::timestamptz[], :p_jenis::text[], :p_isi::text[], :p_nama::text[],
                :p_jabatan::text[], :p_sebagai::text[], :p_atasNama::text[], :p_sidik::text[]) p),
            lama AS (
              UPDATE pelaksanaan.tugas t
              SET status = u.status, berakhir = CASE WHEN u.status IN ('SELESAI', 'DITUTUP') THEN :saat::timestamptz END
              FROM unnest(
                :u_langkah::int[], :u_putaran::int[], :u_unit::text[], :u_putaranUnit::int[], :u_pelaksana::text[],
                :u_status::text[]) u (langkah, putaran, unit, putaran_unit, pelaksana, status)
              WHERE t.pelaksanaan_id = :id AND t.langkah = u.langkah AND t.putaran = u.putaran
                AND t.unit = u.unit AND t.putaran_unit = u.putaran_unit AND t.pelaksana = u.pelaksana)
            INSERT INTO pelaksanaan.tugas
              (pelaksanaan_id, langkah, putaran, unit, putaran_unit, pelaksana, status, kegiatan, kepada, dibuka,
               tenggat, dari, dari_jabatan, dikembalikan, berakhir)
            SELECT :id, b.langkah, b.putaran, b.unit, b.putaran_unit, b.pelaksana, b.status, b.kegiatan,
                   string_to_array(b.kepada, E'\\n'), :saat, b.tenggat, :dari, :dariJabatan, b.dikembalikan,
                   CASE WHEN b.status IN ('SELESAI', 'DITUTUP') THEN :saat::timestamptz END
            FROM unnest(
              :b_langkah::int[], :b_putaran::int[], :b_unit::text[], :b_putaranUnit::int[], :b_pelaksana::text[],
              :b_status::text[], :b_kegiatan::text[], :b_kepada::text[], :b_tenggat::timestamptz[],
              :b_dikembalikan::text[])
              b (langkah, putaran, unit, putaran_unit, pelaksana, status, kegiatan, kepada, tenggat, dikembalikan)
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

    void tulis(Catatan catatan) {
        var sql =
                jdbc.sql(SQL)
                        .param("id", catatan.pelaksanaan())
                        .param("saat", PelaksanaanRepository.at(catatan.saat()))
                        .param("status", catatan.status().name())
                        .param("akhir", catatan.status().berakhir())
                        .param("urutan", catatan.peristiwa().getLast().urutan())
                        .param("sidik", catatan.peristiwa().getLast().sidik())
                        .param("dari", catatan.dari())
                        .param("dariJabatan", catatan.dariJabatan());
        sql = peristiwa(sql, catatan.peristiwa());
        sql = tugas(sql, "u_", catatan.berubah());
        baru(sql, catatan.baru()).update();
    }

    private static JdbcClient.StatementSpec peristiwa(
            JdbcClient.StatementSpec sql, List<PeristiwaTercatat> rows) {
        return sql.param("p_urutan", texts(rows, PeristiwaTercatat::urutan))
                .param("p_waktu", texts(rows, PeristiwaTercatat::waktu))
                .param("p_jenis", texts(rows, PeristiwaTercatat::jenis))
                .param("p_isi", texts(rows, PeristiwaTercatat::isi))
                .param("p_nama", texts(rows, PeristiwaTercatat::nama))
                .param("p_jabatan", texts(rows, PeristiwaTercatat::namaJabatan))
                .param("p_sebagai", texts(rows, PeristiwaTercatat::sebagai))
                .param("p_atasNama", texts(rows, PeristiwaTercatat::atasNama))
                .param("p_sidik", texts(rows, PeristiwaTercatat::sidik));
    }

    private static JdbcClient.StatementSpec baru(
            JdbcClient.StatementSpec sql, List<TugasBaru> rows) {
        return tugas(sql, "b_", rows.stream().map(TugasBaru::tugas).toList())
                .param("b_kegiatan", texts(rows, TugasBaru::kegiatan))
                .param("b_kepada", texts(rows, row -> String.join("\n", row.kepada())))
                .param("b_tenggat", texts(rows, TugasBaru::tenggat))
                .param("b_dikembalikan", texts(rows, TugasBaru::dikembalikan));
    }

    private static JdbcClient.StatementSpec tugas(
            JdbcClient.StatementSpec sql, String prefix, List<Tugas> rows) {
        return sql.param(prefix + "langkah", texts(rows, t -> t.id().kunjungan().langkah()))
                .param(prefix + "putaran", texts(rows, t -> t.id().kunjungan().putaran()))
                .param(prefix + "unit", texts(rows, t -> unit(t.id())))
                .param(prefix + "putaranUnit", texts(rows, t -> t.id().giliran().putaranUnit()))
                .param(prefix + "pelaksana", texts(rows, t -> t.id().pelaksana()))
                .param(prefix + "status", texts(rows, Tugas::status));
    }

    private static String unit(Tugas.Id id) {
        return Objects.requireNonNullElse(id.giliran().unit(), "");
    }

    private static <R> @Nullable String[] texts(List<R> rows, Function<R, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(found -> found == null ? null : found.toString())
                .toArray(String[]::new);
    }
}
