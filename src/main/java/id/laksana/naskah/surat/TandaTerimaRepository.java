package id.laksana.naskah.surat;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts of letters. */
@Repository
class TandaTerimaRepository {

    record Baris(UUID surat, String nomor) {}

    private final JdbcClient jdbc;

    TandaTerimaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tambah(UUID surat, String nomor, byte[] hash) {
        jdbc.sql("INSERT INTO naskah.tanda_terima_surat (surat_id, nomor, hash) VALUES (?, ?, ?)")
                .params(surat, nomor, hash)
                .update();
    }

    Optional<Baris> cari(byte[] hash) {
        return jdbc.sql(
                        """
                        SELECT surat_id, nomor FROM naskah.tanda_terima_surat
                        WHERE instansi_id = laksana.instansi() AND hash = ?
                        """)
                .param(hash)
                .query(
                        (row, _) ->
                                new Baris(
                                        row.getObject("surat_id", UUID.class),
                                        row.getString("nomor")))
                .optional();
    }
}
