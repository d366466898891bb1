package id.laksana.naskah.nomor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counters of the registers. */
@Repository
class PencacahRepository {

    private final JdbcClient jdbc;

    PencacahRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The row is locked until the transaction ends: no number twice, and none lost when it fails.
     */
    long berikutnya(String register, String unit, int tahun) {
        return jdbc.sql(
                        """
                        INSERT INTO naskah.pencacah AS p (register, unit, tahun, terakhir)
                        VALUES (:register, :unit, :tahun, 1)
                        ON CONFLICT (instansi_id, register, unit, tahun) DO UPDATE SET terakhir = p.terakhir + 1
                        RETURNING terakhir
                        """)
                .param("register", register)
                .param("unit", unit)
                .param("tahun", tahun)
                .query(Long.class)
                .single();
    }
}
