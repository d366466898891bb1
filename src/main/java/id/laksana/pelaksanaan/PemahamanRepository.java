package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PemahamanVersi.Paham;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read and understood which version; it only grows. */
@Repository
class PemahamanRepository {

    private final JdbcClient jdbc;

    PemahamanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> versi(Pelaku oleh) {
        return jdbc.sql(
                        """
                        SELECT versi_id FROM pelaksanaan.pemahaman
                        WHERE pegawai_id = :pegawai AND jabatan_id = :jabatan
                        """)
                .param("pegawai", oleh.pegawai())
                .param("jabatan", oleh.jabatan())
                .query(UUID.class)
                .set();
    }

    List<Paham> daftar(UUID versi) {
        return jdbc.sql(
                        """
                        SELECT pegawai_id, jabatan_id, nama, nama_jabatan, waktu
                        FROM pelaksanaan.pemahaman WHERE versi_id = ? ORDER BY waktu, nama
                        """)
                .param(versi)
                .query(
                        (row, _) ->
                                new Paham(
                                        row.getObject("pegawai_id", UUID.class),
                                        row.getObject("jabatan_id", UUID.class),
                                        row.getString("nama"),
                                        row.getString("nama_jabatan"),
                                        Objects.requireNonNull(instant(row, "waktu"))))
                .list();
    }

    /** Twice is once. */
    void catat(UUID versi, Pelaku oleh, Instant waktu) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pemahaman
                          (versi_id, pegawai_id, jabatan_id, nama, nama_jabatan, sebagai, waktu)
                        VALUES (:versi, :pegawai, :jabatan, :nama, :namaJabatan, :sebagai, :waktu)
                        ON CONFLICT DO NOTHING
                        """)
                .param("versi", versi)
                .param("pegawai", oleh.pegawai())
                .param("jabatan", oleh.jabatan())
                .param("nama", oleh.nama())
                .param("namaJabatan", oleh.namaJabatan())
                .param("sebagai", oleh.sebagai().kode())
                .param("waktu", at(waktu))
                .update();
    }
}
