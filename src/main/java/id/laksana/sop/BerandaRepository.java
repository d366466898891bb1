package id.laksana.sop;

import id.laksana.organisasi.Kedudukan;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.BerandaSop.Disahkan;
import id.laksana.sop.BerandaSop.Keadaan;
import id.laksana.sop.BerandaSop.Rancangan;
import id.laksana.sop.BerandaSop.ReviuTiba;
import id.laksana.sop.VersiSop.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Short lists for the home page. */
@Repository
class BerandaRepository {

    private static final int MOST = 30;

    private final JdbcClient jdbc;

    BerandaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ways of {@link Pelaksana.Pengisian}, asked of a column {@code d.cara} of the file. */
    private static final String DIISI_OLEH =
            """
            d.cara @> jsonb_build_object('jabatan', :jabatan::text) AND d.cara ->> 'staf' IS NULL
            OR d.cara ->> 'staf' = :unit AND (
               d.cara ->> 'jabatan' IS NULL AND :staf OR :unit || '/' || (d.cara ->> 'jabatan') = :jabatan)
            OR :kepala AND (d.cara ->> 'setiap' = ANY(:kelompok::text[])
                            OR d.cara -> 'unit' @> to_jsonb(:unit::text))
            OR d.cara ->> 'tim' = ANY(:tim::text[])
            """;

    Keadaan keadaan() {
        return jdbc.sql(
                        """
                        SELECT i.susunan_versi AS susunan, count(r.id) AS jumlah, coalesce(max(r.id), 0) AS terakhir,
                               (now() AT TIME ZONE i.zona)::date AS tanggal
                        FROM organisasi.instansi i LEFT JOIN sop.riwayat_versi r ON r.instansi_id = i.instansi_id
                        WHERE i.instansi_id = laksana.instansi() GROUP BY i.instansi_id
                        """)
                .query(Keadaan.class)
                .single();
    }

    List<Dijalankan> dijalankan(Kedudukan k) {
        return jdbc.sql(
                        """
                        SELECT k.kode, k.judul, string_agg(p.kolom ->> 'nama', ', ' ORDER BY p.urutan) AS pelaksana,
                               sum((SELECT count(*) FROM jsonb_array_elements(k.isi -> 'langkah') l
                                    WHERE l -> 'oleh' @> to_jsonb(p.kolom ->> 'kode'))) AS jumlah_langkah
                        FROM sop.katalog k
                        CROSS JOIN LATERAL jsonb_array_elements(k.isi -> 'pelaksana') WITH ORDINALITY p (kolom, urutan)
                        CROSS JOIN LATERAL (SELECT p.kolom -> 'diisi' AS cara) d
                        WHERE k.status = 'BERLAKU' AND (%s OR d.cara ->> 'pemohon' IS NOT NULL)
                        GROUP BY k.kode, k.judul ORDER BY k.judul LIMIT :most
                        """
                                .formatted(DIISI_OLEH))
                .params(params(k))
                .query(Dijalankan.class)
                .list();
    }

    /** Put in force by somebody here, not taken over from a file; the newest first. */
    List<Disahkan> disahkan(Kedudukan k) {
        return jdbc.sql(
                        """
                        SELECT k.id AS versi, k.kode, k.judul, k.nomor_versi, r.waktu
                        FROM sop.katalog k
                        JOIN sop.riwayat_versi r ON r.instansi_id = k.instansi_id AND r.versi_id = k.id
                          AND r.dari = 'DIAJUKAN' AND r.ke = 'BERLAKU'
                        WHERE k.status = 'BERLAKU' AND EXISTS (
                          SELECT FROM jsonb_array_elements(k.isi -> 'pelaksana') kolom
                          CROSS JOIN LATERAL (SELECT kolom -> 'diisi' AS cara) d WHERE %s)
                        ORDER BY r.waktu DESC LIMIT :most
                        """
                                .formatted(DIISI_OLEH))
                .params(params(k))
                .query(
                        (row, _) ->
                                new Disahkan(
                                        row.getObject("versi", UUID.class),
                                        row.getString("kode"),
                                        row.getString("judul"),
                                        row.getInt("nomor_versi"),
                                        row.getObject("waktu", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Map<String, Object> params(Kedudukan k) {
        return Map.of(
                "jabatan", k.jabatan(),
                "unit", k.unit(),
                "staf", k.staf(),
                "kepala", k.kepala(),
                "kelompok", k.kelompokUnit().toArray(String[]::new),
                "tim", k.tim().toArray(String[]::new),
                "most", MOST);
    }

    List<Rancangan> rancangan(Status status) {
        return jdbc.sql(
                        """
                        SELECT s.kode, v.judul, v.nomor_versi
                        FROM sop.versi_sop v JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
                        WHERE v.status = ? ORDER BY v.dibuat DESC LIMIT ?
                        """)
                .params(status.name(), MOST)
                .query(Rancangan.class)
                .list();
    }

    List<ReviuTiba> reviuTiba(LocalDate hari, int bulanMonitoring, int bulanEvaluasi) {
        return jdbc.sql(
                        """
                        SELECT kode, judul, evaluasi <= :hari AS evaluasi,
                               CASE WHEN evaluasi <= :hari THEN evaluasi ELSE monitoring END AS tanggal
                        FROM (SELECT kode, judul, (efektif + make_interval(months => :monitoring))::date AS monitoring,
                                     (efektif + make_interval(months => :evaluasi))::date AS evaluasi
                              FROM sop.katalog WHERE status = 'BERLAKU') k
                        WHERE monitoring <= :hari ORDER BY monitoring, judul LIMIT :most
                        """)
                .param("hari", hari)
                .param("monitoring", bulanMonitoring)
                .param("evaluasi", bulanEvaluasi)
                .param("most", MOST)
                .query(ReviuTiba.class)
                .list();
    }
}
