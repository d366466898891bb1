package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratRepository.at;
import static id.laksana.naskah.surat.SuratRepository.instant;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailbox of the instansi. */
@Repository
class KotakSuratRepository {

    private final JdbcClient jdbc;

    KotakSuratRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KotakSurat> cari() {
        return jdbc.sql("SELECT * FROM naskah.kotak_surat")
                .query(
                        (row, _) ->
                                new KotakSurat(
                                        row.getBoolean("aktif"),
                                        row.getString("server"),
                                        row.getInt("port"),
                                        KotakSurat.Pengaman.valueOf(row.getString("pengaman")),
                                        row.getString("pengguna"),
                                        row.getString("folder"),
                                        row.getObject("keabsahan", Long.class),
                                        row.getObject("terakhir", Long.class),
                                        instant(row, "diperiksa"),
                                        row.getString("galat")))
                .optional();
    }

    byte[] sandi() {
        return jdbc.sql("SELECT sandi FROM naskah.kotak_surat").query(byte[].class).single();
    }

    /** Another mailbox is read from its present on. */
    void simpan(KotakSurat kotak, byte[] sandi) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.kotak_surat AS k (aktif, server, port, pengaman, pengguna, sandi, folder)
                        VALUES (:aktif, :server, :port, :pengaman, :pengguna, :sandi, :folder)
                        ON CONFLICT (instansi_id) DO UPDATE SET
                          aktif = excluded.aktif, server = excluded.server, port = excluded.port,
                          pengaman = excluded.pengaman, pengguna = excluded.pengguna, sandi = excluded.sandi,
                          folder = excluded.folder, galat = NULL,
                          keabsahan = CASE WHEN (k.server, k.pengguna, k.folder)
                            = (excluded.server, excluded.pengguna, excluded.folder) THEN k.keabsahan END,
                          terakhir = CASE WHEN (k.server, k.pengguna, k.folder)
                            = (excluded.server, excluded.pengguna, excluded.folder) THEN k.terakhir END,
                          diperiksa = CASE WHEN (k.server, k.pengguna, k.folder)
                            = (excluded.server, excluded.pengguna, excluded.folder) THEN k.diperiksa END
                        """)
                .param("aktif", kotak.aktif())
                .param("server", kotak.server())
                .param("port", kotak.port())
                .param("pengaman", kotak.pengaman().name())
                .param("pengguna", kotak.pengguna())
                .param("sandi", sandi)
                .param("folder", kotak.folder())
                .update();
    }

    void terbaca(long keabsahan, long terakhir) {
        jdbc.sql("UPDATE naskah.kotak_surat SET keabsahan = ?, terakhir = ?")
                .params(keabsahan, terakhir)
                .update();
    }

    /**
     * @param galat null: it could be read
     */
    void diperiksa(Instant saat, @Nullable String galat) {
        jdbc.sql(
                        """
                        UPDATE naskah.kotak_surat
                        SET galat = :galat, diperiksa = CASE WHEN :galat::text IS NULL THEN :saat ELSE diperiksa END
                        """)
                .param("saat", at(saat))
                .param("galat", galat)
                .update();
    }
}
