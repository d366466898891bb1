package id.laksana.keamanan.akun;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first administrator gets the post that the migration of the organisation made for him. */
@Repository
class AdministratorRepository {

    private final JdbcClient jdbc;

    AdministratorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void appoint(UUID pegawai) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.pemangku_jabatan (jabatan_id, pegawai_id, sebagai, berlaku)
                        SELECT id, ?, 'definitif', daterange(organisasi.tanggal(now()), NULL)
                        FROM organisasi.jabatan WHERE kode = 'pengelola/administrator'
                        """)
                .param(pegawai)
                .update();
    }
}
