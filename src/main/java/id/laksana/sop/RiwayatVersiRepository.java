package id.laksana.sop;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.sop.VersiSop.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed the standing of a version, for which post, when and why; append-only. */
@Repository
class RiwayatVersiRepository {

    private final JdbcClient jdbc;

    RiwayatVersiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param oleh null for the program itself
     */
    void catat(
            UUID versi,
            @Nullable Status dari,
            Status ke,
            Instant waktu,
            @Nullable Pelaku oleh,
            @Nullable String catatan) {
        jdbc.sql(
                        """
                        INSERT INTO sop.riwayat_versi (versi_id, dari, ke, waktu, pegawai_id, nama, jabatan_id,
                                                       nama_jabatan, sebagai, atas_nama, catatan)
                        VALUES (:versi, :dari, :ke, :waktu, :pegawai, :nama, :jabatan, :namaJabatan, :sebagai,
                                :atasNama, :catatan)
                        """)
                .param("versi", versi)
                .param("dari", dari == null ? null : dari.name())
                .param("ke", ke.name())
                .param("waktu", VersiRepository.at(waktu))
                .param("pegawai", oleh == null ? null : oleh.pegawai())
                .param("nama", oleh == null ? "Laksana" : oleh.nama())
                .param("jabatan", oleh == null ? null : oleh.jabatan())
                .param("namaJabatan", oleh == null ? null : oleh.namaJabatan())
                .param("sebagai", oleh == null ? null : oleh.sebagai().kode())
                .param("atasNama", oleh == null ? null : oleh.atasNama())
                .param("catatan", catatan)
                .update();
    }

    /** Newest first. */
    List<RiwayatVersi> daftar(UUID sopId) {
        return jdbc.sql(
                        """
                        SELECT v.nomor_versi, r.dari, r.ke, r.waktu, r.nama, r.nama_jabatan, r.sebagai, r.atas_nama,
                               r.catatan
                        FROM sop.riwayat_versi r
                        JOIN sop.versi_sop v ON v.instansi_id = r.instansi_id AND v.id = r.versi_id
                        WHERE v.sop_id = ? ORDER BY r.id DESC
                        """)
                .param(sopId)
                .query(RiwayatVersiRepository::map)
                .list();
    }

    private static RiwayatVersi map(ResultSet row, int number) throws SQLException {
        String dari = row.getString("dari");
        String sebagai = row.getString("sebagai");
        return new RiwayatVersi(
                row.getInt("nomor_versi"),
                dari == null ? null : Status.valueOf(dari),
                Status.valueOf(row.getString("ke")),
                row.getObject("waktu", OffsetDateTime.class).toInstant(),
                row.getString("nama"),
                row.getString("nama_jabatan"),
                sebagai == null ? null : Sebagai.of(sebagai),
                row.getString("atas_nama"),
                row.getString("catatan"));
    }
}
