package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatRepository.at;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** E-mail on its way out. */
@Repository
class KirimanRepository {

    private final JdbcClient jdbc;

    KirimanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kunci what it is about; the same is not written twice
     */
    void tulis(String kunci, UUID pegawai, String alamat, String judul, String isi, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.kiriman_surel (kunci, pegawai_id, alamat, judul, isi, dibuat, berikutnya)
                        VALUES (:kunci, :pegawai, :alamat, :judul, :isi, :saat, :saat)
                        ON CONFLICT (instansi_id, kunci) DO NOTHING
                        """)
                .param("kunci", kunci)
                .param("pegawai", pegawai)
                .param("alamat", alamat)
                .param("judul", judul)
                .param("isi", isi)
                .param("saat", at(saat))
                .update();
    }

    /** The one whose turn it is; nobody else sends it until the transaction ends. */
    Optional<KirimanSurel> ambil(Instant sekarang) {
        return jdbc.sql(
                        """
                        SELECT id, alamat, judul, isi, percobaan FROM pelaksanaan.kiriman_surel
                        WHERE instansi_id = laksana.instansi() AND terkirim IS NULL AND ditolak IS NULL
                          AND berikutnya <= :sekarang
                        ORDER BY berikutnya, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("sekarang", at(sekarang))
                .query(KirimanSurel.class)
                .optional();
    }

    void terkirim(UUID id, Instant saat) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.kiriman_surel
                        SET terkirim = :saat, percobaan = percobaan + 1, galat = NULL WHERE id = :id
                        """)
                .param("saat", at(saat))
                .param("id", id)
                .update();
    }

    void gagal(UUID id, String galat, Instant berikutnya) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.kiriman_surel
                        SET berikutnya = :berikutnya, percobaan = percobaan + 1, galat = :galat WHERE id = :id
                        """)
                .param("berikutnya", at(berikutnya))
                .param("galat", galat)
                .param("id", id)
                .update();
    }

    void ditolak(UUID id, String galat, Instant saat) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.kiriman_surel
                        SET ditolak = :saat, percobaan = percobaan + 1, galat = :galat WHERE id = :id
                        """)
                .param("saat", at(saat))
                .param("galat", galat)
                .param("id", id)
                .update();
    }
}
