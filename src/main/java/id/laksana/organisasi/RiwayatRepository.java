package id.laksana.organisasi;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what in the organisation; append-only. */
@Repository
class RiwayatRepository {

    private final JdbcClient jdbc;

    RiwayatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param oleh null for the program itself
     */
    void insert(
            @Nullable Pelaku oleh,
            Instant waktu,
            String tindakan,
            @Nullable UUID objekId,
            String objek,
            @Nullable String rincian) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.riwayat
                          (waktu, pegawai_id, jabatan_id, nama, tindakan, objek_id, objek, rincian)
                        VALUES (:waktu, :pegawai, :jabatan, :nama, :tindakan, :objekId, :objek, :rincian)
                        """)
                .param("waktu", PemangkuRepository.at(waktu))
                .param("pegawai", oleh == null ? null : oleh.pegawai())
                .param("jabatan", oleh == null ? null : oleh.jabatan())
                .param("nama", oleh == null ? "Laksana" : oleh.nama())
                .param("tindakan", tindakan)
                .param("objekId", objekId)
                .param("objek", objek)
                .param("rincian", rincian)
                .update();
    }

    /** Newest first. */
    List<Riwayat> daftar(UUID objek) {
        return jdbc.sql(
                        """
                        SELECT waktu, nama, tindakan, objek, rincian
                        FROM organisasi.riwayat WHERE objek_id = ? ORDER BY id DESC LIMIT 100
                        """)
                .param(objek)
                .query(
                        (row, _) ->
                                new Riwayat(
                                        row.getObject("waktu", OffsetDateTime.class).toInstant(),
                                        row.getString("nama"),
                                        row.getString("tindakan"),
                                        row.getString("objek"),
                                        row.getString("rincian")))
                .list();
    }
}
