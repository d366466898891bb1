package id.laksana.naskah.surat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Last numbers of the agenda. */
@Repository
class AgendaRepository {

    private final JdbcClient jdbc;

    AgendaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row stays locked until the end of the transaction, so a number is used or not taken. */
    int berikutnya(int tahun) {
        return jdbc.sql(
                        """
                        INSERT INTO naskah.agenda_surat AS a (tahun, terakhir) VALUES (:tahun, 1)
                        ON CONFLICT (instansi_id, tahun) DO UPDATE SET terakhir = a.terakhir + 1
                        RETURNING terakhir
                        """)
                .param("tahun", tahun)
                .query(Integer.class)
                .single();
    }
}
