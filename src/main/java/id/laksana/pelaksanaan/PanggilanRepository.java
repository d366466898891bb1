package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;

import id.laksana.pelaksanaan.PanggilanTercatat.Halangan;
import id.laksana.pelaksanaan.PanggilanTercatat.Keadaan;
import id.laksana.pelaksanaan.mesin.Giliran;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.sop.Sop.Akses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls between cases. */
@Repository
class PanggilanRepository {

    private static final String SELECT =
            """
            SELECT c.pelaksanaan_id, a.perihal, va.judul AS judul_pemanggil, c.langkah, c.putaran, c.unit,
                   c.putaran_unit, c.panggilan, c.kode,
                   coalesce(vb.judul, (SELECT v.judul FROM sop.sop s
                                       JOIN sop.versi_sop v ON v.instansi_id = s.instansi_id AND v.sop_id = s.id
                                       WHERE s.kode = c.kode ORDER BY v.nomor_versi DESC LIMIT 1), c.kode) AS judul,
                   c.dipanggil_id, b.status, c.halangan, c.keadaan,
                   EXISTS (SELECT 1 FROM pelaksanaan.tugas t
                           WHERE t.pelaksanaan_id = c.pelaksanaan_id AND t.langkah = c.langkah
                             AND t.putaran = c.putaran AND t.unit = c.unit AND t.putaran_unit = c.putaran_unit
                             AND t.status = 'MENUNGGU_SOP') AS ditunggu
            FROM pelaksanaan.panggilan c
            JOIN pelaksanaan.pelaksanaan a ON a.instansi_id = c.instansi_id AND a.id = c.pelaksanaan_id
            JOIN sop.versi_sop va ON va.instansi_id = a.instansi_id AND va.id = a.versi_id
            LEFT JOIN pelaksanaan.pelaksanaan b ON b.instansi_id = c.instansi_id AND b.id = c.dipanggil_id
            LEFT JOIN sop.versi_sop vb ON vb.instansi_id = b.instansi_id AND vb.id = b.versi_id
            """;

    private final JdbcClient jdbc;

    PanggilanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case for a call: the subject, the pemohon and whoever answers for the case are those of the
     * caller. So is who may read it: the subject of a case about one person is about that person
     * here too.
     *
     * @param pemohon whether the called SOP has one; without that of the caller it is who started
     *     the caller
     */
    UUID insertDipanggil(UUID versi, Akses akses, UUID pemanggil, boolean pemohon, Instant saat) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pelaksanaan
                          (versi_id, akses, perihal, pemohon_id, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan,
                           status)
                        SELECT :versi, CASE WHEN akses = 'SEMUA' THEN :akses ELSE akses END, perihal, CASE WHEN :pemohon THEN coalesce(pemohon_id, pegawai_id) END, :dimulai,
                               pegawai_id, nama, jabatan_id, nama_jabatan, 'BERJALAN'
                        FROM pelaksanaan.pelaksanaan WHERE id = :pemanggil
                        RETURNING id
                        """)
                .param("versi", versi)
                .param("akses", akses.name())
                .param("pemohon", pemohon)
                .param("dimulai", at(saat))
                .param("pemanggil", pemanggil)
                .query(UUID.class)
                .single();
    }

    /**
     * @param dipanggil null with a {@code halangan}
     */
    void insert(
            UUID pemanggil,
            Giliran giliran,
            int panggilan,
            String kode,
            @Nullable UUID dipanggil,
            @Nullable Halangan halangan,
            Instant waktu) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.panggilan
                          (pelaksanaan_id, langkah, putaran, unit, putaran_unit, panggilan, kode, dipanggil_id,
                           halangan, waktu, keadaan)
                        VALUES (:pemanggil, :langkah, :putaran, :unit, :putaranUnit, :panggilan, :kode, :dipanggil,
                                :halangan, :waktu, CASE WHEN :halangan::text IS NULL THEN 'BERJALAN' ELSE 'DITERIMA' END)
                        """)
                .param("pemanggil", pemanggil)
                .param("langkah", giliran.kunjungan().langkah())
                .param("putaran", giliran.kunjungan().putaran())
                .param("unit", Objects.requireNonNullElse(giliran.unit(), ""))
                .param("putaranUnit", giliran.putaranUnit())
                .param("panggilan", panggilan)
                .param("kode", kode)
                .param("dipanggil", dipanggil)
                .param("halangan", halangan == null ? null : halangan.name())
                .param("waktu", at(waktu))
                .update();
    }

    void update(UUID dipanggil, Keadaan keadaan) {
        jdbc.sql("UPDATE pelaksanaan.panggilan SET keadaan = :keadaan WHERE dipanggil_id = :id")
                .param("keadaan", keadaan.name())
                .param("id", dipanggil)
                .update();
    }

    /** The call that started this case. */
    Optional<PanggilanTercatat> kepada(UUID dipanggil) {
        return jdbc.sql(SELECT + "WHERE c.dipanggil_id = ?")
                .param(dipanggil)
                .query(PanggilanRepository::map)
                .optional();
    }

    /** The calls of a case, in order. */
    List<PanggilanTercatat> dari(UUID pemanggil) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE c.pelaksanaan_id = ?
                                ORDER BY c.langkah, c.putaran, c.unit, c.putaran_unit, c.panggilan
                                """)
                .param(pemanggil)
                .query(PanggilanRepository::map)
                .list();
    }

    /** Codes of the SOPs of a case and of all that led to it by calls. */
    List<String> kodeLeluhur(UUID id) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE naik AS (
                          SELECT :id::uuid AS id
                          UNION ALL
                          SELECT c.pelaksanaan_id FROM naik JOIN pelaksanaan.panggilan c ON c.dipanggil_id = naik.id)
                        SELECT s.kode FROM naik
                        JOIN pelaksanaan.pelaksanaan p ON p.id = naik.id
                        JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
                        JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
                        """)
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static PanggilanTercatat map(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit");
        String status = row.getString("status");
        String halangan = row.getString("halangan");
        return new PanggilanTercatat(
                row.getObject("pelaksanaan_id", UUID.class),
                row.getString("perihal"),
                row.getString("judul_pemanggil"),
                new Giliran(
                        new Kunjungan(row.getInt("langkah"), row.getInt("putaran")),
                        unit.isEmpty() ? null : unit,
                        row.getInt("putaran_unit")),
                row.getInt("panggilan"),
                row.getString("kode"),
                row.getString("judul"),
                row.getObject("dipanggil_id", UUID.class),
                status == null ? null : Status.valueOf(status),
                halangan == null ? null : Halangan.valueOf(halangan),
                Keadaan.valueOf(row.getString("keadaan")),
                row.getBoolean("ditunggu"));
    }
}
