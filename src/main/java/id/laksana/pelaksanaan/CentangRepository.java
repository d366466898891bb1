package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.ButirPeriksa.Id;
import id.laksana.pelaksanaan.ButirPeriksa.Jenis;
import id.laksana.pelaksanaan.ButirPeriksa.Tanda;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ticks on checklists; rows are only added, the last about a line counts. */
@Repository
class CentangRepository {

    private final JdbcClient jdbc;

    CentangRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is ticked; a task without ticks is missing. */
    Map<UUID, Map<Id, Tanda>> dicentang(Collection<UUID> tugas) {
        var result = new HashMap<UUID, Map<Id, Tanda>>();
        jdbc.sql(
                        """
                        SELECT * FROM (
                          SELECT DISTINCT ON (tugas_id, jenis, nomor)
                            tugas_id, jenis, nomor, dicentang, waktu, nama, nama_jabatan
                          FROM pelaksanaan.centang
                          WHERE instansi_id = laksana.instansi() AND tugas_id = ANY (:tugas::uuid[])
                          ORDER BY tugas_id, jenis, nomor, urutan DESC) terakhir
                        WHERE dicentang
                        """)
                .param("tugas", tugas.toArray(UUID[]::new))
                .query(
                        row -> {
                            result.computeIfAbsent(
                                            row.getObject("tugas_id", UUID.class),
                                            _ -> new HashMap<>())
                                    .put(
                                            new Id(
                                                    Jenis.valueOf(row.getString("jenis")),
                                                    row.getInt("nomor")),
                                            new Tanda(
                                                    row.getString("nama"),
                                                    row.getString("nama_jabatan"),
                                                    Objects.requireNonNull(instant(row, "waktu"))));
                        });
        return result;
    }

    /** The case of the task is locked. */
    void insert(UUID tugas, Id butir, boolean dicentang, Instant waktu, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.centang
                          (tugas_id, urutan, jenis, nomor, dicentang, waktu, pegawai_id, nama, nama_jabatan)
                        SELECT :tugas, coalesce(max(urutan), 0) + 1, :jenis, :nomor, :dicentang, :waktu, :pegawai,
                               :nama, :jabatan
                        FROM pelaksanaan.centang WHERE instansi_id = laksana.instansi() AND tugas_id = :tugas
                        """)
                .param("tugas", tugas)
                .param("jenis", butir.jenis().name())
                .param("nomor", butir.nomor())
                .param("dicentang", dicentang)
                .param("waktu", at(waktu))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }
}
