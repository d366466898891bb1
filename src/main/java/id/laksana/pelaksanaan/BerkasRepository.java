package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.pelaksanaan.berkas.Titipan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of cases; rows are only added. */
@Repository
class BerkasRepository {

    private static final String SELECT =
            """
            SELECT b.id, b.pelaksanaan_id, b.tugas_id, t.langkah, b.nama, b.nomor_versi, b.jenis, b.ukuran, b.sidik,
                   b.waktu, b.pegawai_id, b.nama_pengunggah, b.nama_jabatan
            FROM pelaksanaan.berkas b
            JOIN pelaksanaan.tugas t ON t.instansi_id = b.instansi_id AND t.id = b.tugas_id
            """;

    private final JdbcClient jdbc;

    BerkasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BerkasTersimpan> cari(UUID id) {
        return jdbc.sql(SELECT + "WHERE b.id = ?")
                .param(id)
                .query(BerkasRepository::map)
                .optional();
    }

    /** In the order of the rows; the newest version of a name first. */
    List<BerkasTersimpan> daftar(UUID pelaksanaan) {
        return jdbc.sql(
                        SELECT
                                + "WHERE b.pelaksanaan_id = ? ORDER BY t.langkah, b.nama, b.nomor_versi DESC")
                .param(pelaksanaan)
                .query(BerkasRepository::map)
                .list();
    }

    /** The newest version of this name. */
    Optional<BerkasTersimpan> terakhir(UUID pelaksanaan, String nama) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE b.pelaksanaan_id = :pelaksanaan AND b.nama = :nama
                                ORDER BY b.nomor_versi DESC LIMIT 1
                                """)
                .param("pelaksanaan", pelaksanaan)
                .param("nama", nama)
                .query(BerkasRepository::map)
                .optional();
    }

    /** The content that rows of this instansi speak of, with one of its names. */
    Map<String, String> semuaIsi() {
        var result = new TreeMap<String, String>();
        jdbc.sql("SELECT sidik, min(nama) AS nama FROM pelaksanaan.berkas GROUP BY sidik")
                .query(
                        row -> {
                            result.put(row.getString("sidik"), row.getString("nama"));
                        });
        return result;
    }

    int jumlah(UUID tugas) {
        return jdbc.sql("SELECT count(*) FROM pelaksanaan.berkas WHERE tugas_id = ?")
                .param(tugas)
                .query(Integer.class)
                .single();
    }

    UUID insert(
            TugasMeja tugas,
            String nama,
            int nomorVersi,
            JenisBerkas jenis,
            Titipan isi,
            Instant waktu,
            Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.berkas
                          (pelaksanaan_id, tugas_id, nama, nomor_versi, jenis, ukuran, sidik, waktu, pegawai_id,
                           nama_pengunggah, nama_jabatan)
                        VALUES (:pelaksanaan, :tugas, :nama, :versi, :jenis, :ukuran, :sidik, :waktu, :pegawai,
                                :pengunggah, :jabatan)
                        RETURNING id
                        """)
                .param("pelaksanaan", tugas.pelaksanaan())
                .param("tugas", tugas.id())
                .param("nama", nama)
                .param("versi", nomorVersi)
                .param("jenis", jenis.media())
                .param("ukuran", isi.ukuran())
                .param("sidik", isi.sidik())
                .param("waktu", at(waktu))
                .param("pegawai", oleh.pegawai())
                .param("pengunggah", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .query(UUID.class)
                .single();
    }

    private static BerkasTersimpan map(ResultSet row, int number) throws SQLException {
        return new BerkasTersimpan(
                row.getObject("id", UUID.class),
                row.getObject("pelaksanaan_id", UUID.class),
                row.getObject("tugas_id", UUID.class),
                row.getInt("langkah"),
                row.getString("nama"),
                row.getInt("nomor_versi"),
                JenisBerkas.dari(row.getString("jenis")),
                row.getLong("ukuran"),
                row.getString("sidik"),
                Objects.requireNonNull(instant(row, "waktu")),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama_pengunggah"),
                row.getString("nama_jabatan"));
    }
}
