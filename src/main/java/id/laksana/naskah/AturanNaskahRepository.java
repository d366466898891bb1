package id.laksana.naskah;

import id.laksana.naskah.bentuk.AturanNaskah;
import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rules by which the instansi writes its naskah, dated. */
@Repository
class AturanNaskahRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    AturanNaskahRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last that was saved for that day; empty: the instansi has said nothing yet. */
    Optional<AturanNaskah> berlaku(LocalDate hari) {
        return jdbc.sql(
                        """
                        SELECT isi FROM naskah.aturan WHERE berlaku <= ? ORDER BY berlaku DESC, nomor DESC LIMIT 1
                        """)
                .param(hari)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, AturanNaskah.class));
    }

    void tambah(LocalDate berlaku, AturanNaskah aturan, Instant saat, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.aturan (berlaku, isi, waktu, pegawai_id, nama)
                        VALUES (:berlaku, :isi::jsonb, :saat, :pegawai, :nama)
                        """)
                .param("berlaku", berlaku)
                .param("isi", JSON.writeValueAsString(aturan))
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .update();
    }
}
