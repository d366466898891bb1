package id.laksana.keamanan.akun;

import id.laksana.keamanan.akun.Kebijakan.FaktorWajib;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KebijakanRepository {

    private final JdbcClient jdbc;

    KebijakanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kebijakan> find() {
        return jdbc.sql("SELECT faktor_kedua, daftar_hak FROM keamanan.kebijakan")
                .query((row, _) -> map(row))
                .optional();
    }

    void save(Kebijakan baru) {
        jdbc.sql(
                        """
                        INSERT INTO keamanan.kebijakan (faktor_kedua, daftar_hak) VALUES (:wajib, :hak)
                        ON CONFLICT (instansi_id) DO UPDATE SET faktor_kedua = :wajib, daftar_hak = :hak
                        """)
                .param("wajib", baru.faktorKedua().name())
                .param("hak", baru.daftarHak().toArray(String[]::new))
                .update();
    }

    private static Kebijakan map(ResultSet row) throws SQLException {
        var hak = (String[]) row.getArray("daftar_hak").getArray();
        return new Kebijakan(FaktorWajib.valueOf(row.getString("faktor_kedua")), List.of(hak));
    }
}
