package id.laksana.organisasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InstansiRepository {

    private static final String COLUMNS =
            """
            SELECT instansi_id, kode, nama, nama_pendek, jenis, ibukota, zona, alamat, laman, surel, batas_plt_bulan,
                   batas_plh_hari
            FROM organisasi.instansi
            """;

    private final JdbcClient jdbc;

    InstansiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Instansi> findAll() {
        return jdbc.sql(COLUMNS + "ORDER BY nama").query((row, _) -> map(row)).list();
    }

    Optional<Instansi> findByKode(String kode) {
        return jdbc.sql(COLUMNS + "WHERE kode = ?")
                .param(kode)
                .query((row, _) -> map(row))
                .optional();
    }

    Instansi current() {
        return jdbc.sql(COLUMNS + "WHERE instansi_id = laksana.instansi()")
                .query((row, _) -> map(row))
                .single();
    }

    int insert(Instansi i) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.instansi (kode, nama, nama_pendek, jenis, ibukota, zona)
                        VALUES (:kode, :nama, :pendek, :jenis, :ibukota, :zona)
                        RETURNING instansi_id
                        """)
                .param("kode", i.kode())
                .param("nama", i.nama())
                .param("pendek", i.namaPendek())
                .param("jenis", i.jenis())
                .param("ibukota", i.ibukota())
                .param("zona", i.zona().getId())
                .query(Integer.class)
                .single();
    }

    void update(Instansi i) {
        jdbc.sql(
                        """
                        UPDATE organisasi.instansi
                        SET nama = :nama, nama_pendek = :pendek, jenis = :jenis, ibukota = :ibukota, zona = :zona,
                            alamat = :alamat, laman = :laman, surel = :surel, batas_plt_bulan = :plt,
                            batas_plh_hari = :plh, kalender_versi = kalender_versi + 1
                        WHERE instansi_id = laksana.instansi()
                        """)
                .param("nama", i.nama())
                .param("pendek", i.namaPendek())
                .param("jenis", i.jenis())
                .param("ibukota", i.ibukota())
                .param("zona", i.zona().getId())
                .param("alamat", i.alamat())
                .param("laman", i.laman())
                .param("surel", i.surel())
                .param("plt", i.batasPltBulan())
                .param("plh", i.batasPlhHari())
                .update();
    }

    private static Instansi map(ResultSet row) throws SQLException {
        return new Instansi(
                row.getInt("instansi_id"),
                row.getString("kode"),
                row.getString("nama"),
                row.getString("nama_pendek"),
                row.getString("jenis"),
                row.getString("ibukota"),
                ZoneId.of(row.getString("zona")),
                row.getString("alamat"),
                row.getString("laman"),
                row.getString("surel"),
                row.getInt("batas_plt_bulan"),
                row.getInt("batas_plh_hari"));
    }
}
