package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatRepository.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks for the digest and for news at once, and how far both have come. */
@Repository
class RingkasanHarianRepository {

    private static final String TUGAS =
            "SELECT "
                    + PengingatRepository.TUGAS
                    + """
            FROM pelaksanaan.tugas t
            JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
            WHERE t.instansi_id = laksana.instansi() AND t.berakhir IS NULL AND p.status = 'BERJALAN'
            """;

    private final JdbcClient jdbc;

    RingkasanHarianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return false when the digest of that day was written already
     */
    boolean mulai(LocalDate tanggal, Instant saat) {
        return jdbc.sql(
                                """
                                INSERT INTO pelaksanaan.ringkasan_harian (tanggal, disusun) VALUES (:tanggal, :saat)
                                ON CONFLICT (instansi_id, tanggal) DO NOTHING
                                """)
                        .param("tanggal", tanggal)
                        .param("saat", at(saat))
                        .update()
                > 0;
    }

    /** When the digest before that day was written. */
    Optional<Instant> sebelum(LocalDate tanggal) {
        return jdbc.sql(
                        """
                        SELECT disusun FROM pelaksanaan.ringkasan_harian WHERE tanggal < ? ORDER BY tanggal DESC LIMIT 1
                        """)
                .param(tanggal)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Open tasks due before that moment or come since the other, due first. */
    List<TugasDiingat> tugas(Instant jatuhSebelum, Instant sejak) {
        return jdbc.sql(
                        TUGAS
                                + """
                                AND (t.tenggat < :jatuh OR t.dibuka > :sejak)
                                ORDER BY t.tenggat NULLS LAST, t.dibuka, t.id
                                """)
                .param("jatuh", at(jatuhSebelum))
                .param("sejak", at(sejak))
                .query((row, _) -> PengingatRepository.tugas(row))
                .list();
    }

    /**
     * @param pegawai who was told of a late task of others
     */
    record Bawahan(UUID pegawai, TugasDiingat tugas) {}

    /** Late tasks that superiors were told of since then, and that are still open. */
    List<Bawahan> bawahan(Instant sejak) {
        return jdbc.sql(
                        "SELECT n.pegawai_id, "
                                + PengingatRepository.TUGAS
                                + """
                        FROM pelaksanaan.pemberitahuan n
                        JOIN pelaksanaan.tugas t ON t.instansi_id = n.instansi_id AND t.id = n.tugas_id
                        JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                        WHERE n.instansi_id = laksana.instansi() AND n.jenis = 'ESKALASI' AND n.saat > :sejak
                          AND n.dibaca IS NULL AND t.berakhir IS NULL AND p.status = 'BERJALAN'
                        ORDER BY t.tenggat, t.id
                        """)
                .param("sejak", at(sejak))
                .query(
                        (row, _) ->
                                new Bawahan(
                                        row.getObject("pegawai_id", UUID.class),
                                        PengingatRepository.tugas(row)))
                .list();
    }

    List<TugasDiingat> tugasSejak(Instant sejak, Instant sampai) {
        return jdbc.sql(
                        TUGAS
                                + "AND t.dibuka > :sejak AND t.dibuka <= :sampai ORDER BY t.dibuka, t.id")
                .param("sejak", at(sejak))
                .param("sampai", at(sampai))
                .query((row, _) -> PengingatRepository.tugas(row))
                .list();
    }

    Optional<Instant> dikabarkanSampai() {
        return jdbc.sql("SELECT sampai FROM pelaksanaan.tugas_dikabarkan")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void dikabarkanSampai(Instant sampai) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.tugas_dikabarkan (sampai) VALUES (:sampai)
                        ON CONFLICT (instansi_id) DO UPDATE SET sampai = greatest(tugas_dikabarkan.sampai, :sampai)
                        """)
                .param("sampai", at(sampai))
                .update();
    }
}
