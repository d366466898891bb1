package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that dispositions started. */
@Repository
class KasusRepository {

    record Kasus(UUID disposisi, UUID pelaksanaan) {}

    private final JdbcClient jdbc;

    KasusRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tambah(UUID disposisi, UUID pelaksanaan, Instant waktu) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.kasus_disposisi (disposisi_id, pelaksanaan_id, waktu)
                        VALUES (:disposisi, :pelaksanaan, :waktu)
                        """)
                .param("disposisi", disposisi)
                .param("pelaksanaan", pelaksanaan)
                .param("waktu", at(waktu))
                .update();
    }

    List<Kasus> milikSurat(UUID surat) {
        return jdbc.sql(
                        """
                        SELECT k.disposisi_id, k.pelaksanaan_id FROM naskah.kasus_disposisi k
                        JOIN naskah.disposisi d ON d.instansi_id = k.instansi_id AND d.id = k.disposisi_id
                        WHERE d.surat_id = ? ORDER BY k.waktu
                        """)
                .param(surat)
                .query(
                        (row, _) ->
                                new Kasus(
                                        row.getObject("disposisi_id", UUID.class),
                                        row.getObject("pelaksanaan_id", UUID.class)))
                .list();
    }

    List<UUID> disposisi(UUID pelaksanaan) {
        return jdbc.sql(
                        """
                        SELECT disposisi_id FROM naskah.kasus_disposisi
                        WHERE instansi_id = laksana.instansi() AND pelaksanaan_id = ?
                        """)
                .param(pelaksanaan)
                .query(UUID.class)
                .list();
    }
}
