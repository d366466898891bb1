package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.SerahTerima.Keadaan;
import id.laksana.pelaksanaan.mesin.Petugas;
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

/** What was handed over with posts; rows are only added. */
@Repository
class SerahTerimaRepository {

    private final JdbcClient jdbc;

    SerahTerimaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param baris one task, what becomes of it, and in whose hand it was
     */
    record Baris(UUID tugas, Keadaan keadaan, @Nullable String pemegang) {}

    UUID insert(SerahTerima isi, Petugas kepada, String alasan, Instant waktu, Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.serah_terima
                          (jabatan_id, nama_jabatan, dari, kepada_id, kepada, alasan, waktu, nama, nama_jabatan_pelaku)
                        VALUES (:jabatan, :namaJabatan, :dari, :kepadaId, :kepada, :alasan, :waktu, :nama, :pelaku)
                        RETURNING id
                        """)
                .param("jabatan", isi.jabatan())
                .param("namaJabatan", isi.namaJabatan())
                .param("dari", isi.dari())
                .param("kepadaId", kepada.pegawai())
                .param("kepada", kepada.nama())
                .param("alasan", alasan)
                .param("waktu", at(waktu))
                .param("nama", oleh.nama())
                .param("pelaku", oleh.jabatanTertulis())
                .query(UUID.class)
                .single();
    }

    void tambah(UUID id, SerahTerima.Butir butir) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.serah_terima_tugas (serah_terima_id, tugas_id, keadaan, pemegang)
                        VALUES (:id, :tugas, :keadaan, :pemegang)
                        """)
                .param("id", id)
                .param("tugas", butir.tugas().id())
                .param("keadaan", butir.keadaan().name())
                .param("pemegang", butir.pemegang())
                .update();
    }

    Optional<SerahTerima> cari(UUID id) {
        return jdbc.sql(
                        """
                        SELECT jabatan_id, nama_jabatan, dari, kepada, alasan, waktu, nama, nama_jabatan_pelaku
                        FROM pelaksanaan.serah_terima WHERE id = ?
                        """)
                .param(id)
                .query(SerahTerimaRepository::map)
                .optional();
    }

    List<Baris> tugas(UUID id) {
        return jdbc.sql(
                        """
                        SELECT tugas_id AS tugas, keadaan, pemegang FROM pelaksanaan.serah_terima_tugas
                        WHERE serah_terima_id = ? ORDER BY tugas_id
                        """)
                .param(id)
                .query(Baris.class)
                .list();
    }

    /** Tasks that this person has already got with the post. */
    List<UUID> sudah(UUID jabatan, UUID kepada) {
        return jdbc.sql(
                        """
                        SELECT t.tugas_id FROM pelaksanaan.serah_terima s
                        JOIN pelaksanaan.serah_terima_tugas t
                          ON t.instansi_id = s.instansi_id AND t.serah_terima_id = s.id
                        WHERE s.jabatan_id = ? AND s.kepada_id = ?
                        """)
                .params(jabatan, kepada)
                .query(UUID.class)
                .list();
    }

    /** The newest first. */
    List<UUID> daftar(UUID jabatan) {
        return jdbc.sql(
                        """
                        SELECT id FROM pelaksanaan.serah_terima WHERE jabatan_id = ? ORDER BY waktu DESC LIMIT 5
                        """)
                .param(jabatan)
                .query(UUID.class)
                .list();
    }

    private static SerahTerima map(ResultSet row, int number) throws SQLException {
        return new SerahTerima(
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"),
                row.getString("dari"),
                row.getString("kepada"),
                row.getString("alasan"),
                Objects.requireNonNull(instant(row, "waktu")),
                row.getString("nama") + ", " + row.getString("nama_jabatan_pelaku"),
                List.of());
    }
}
