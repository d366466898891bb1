package id.laksana.naskah.tandatangan;

import id.laksana.naskah.tandatangan.PengaturanTandaTangan.Jalan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PengaturanRepository {

    /**
     * @param sandi sealed
     */
    record Tersimpan(
            Jalan jalan,
            @Nullable String alamat,
            @Nullable String pengguna,
            byte @Nullable [] sandi,
            @Nullable String capWaktu) {}

    private final JdbcClient jdbc;

    PengaturanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Tersimpan> find() {
        return jdbc.sql(
                        """
                        SELECT jalan, alamat, pengguna, sandi, cap_waktu FROM naskah.pengaturan_tandatangan
                        """)
                .query(
                        (row, _) ->
                                new Tersimpan(
                                        Jalan.valueOf(row.getString(1)),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getBytes(4),
                                        row.getString(5)))
                .optional();
    }

    void save(Tersimpan baru) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.pengaturan_tandatangan (jalan, alamat, pengguna, sandi, cap_waktu)
                        VALUES (:jalan, :alamat, :pengguna, :sandi, :cap)
                        ON CONFLICT (instansi_id) DO UPDATE
                        SET jalan = :jalan, alamat = :alamat, pengguna = :pengguna, sandi = :sandi, cap_waktu = :cap
                        """)
                .param("jalan", baru.jalan().name())
                .param("alamat", baru.alamat())
                .param("pengguna", baru.pengguna())
                .param("sandi", baru.sandi())
                .param("cap", baru.capWaktu())
                .update();
    }
}
