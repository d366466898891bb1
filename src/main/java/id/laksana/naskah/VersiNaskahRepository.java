package id.laksana.naskah;

import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.organisasi.Pelaku;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What naskah said, version by version; nothing is ever changed. */
@Repository
class VersiNaskahRepository {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> ISI = new TypeReference<>() {};

    private final JdbcClient jdbc;

    VersiNaskahRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<VersiNaskah> cari(UUID naskah, int nomorVersi) {
        return jdbc.sql("SELECT * FROM naskah.versi WHERE naskah_id = ? AND nomor_versi = ?")
                .param(naskah)
                .param(nomorVersi)
                .query(VersiNaskahRepository::map)
                .optional();
    }

    /** Newest first. */
    List<VersiNaskah> daftar(UUID naskah) {
        return jdbc.sql("SELECT * FROM naskah.versi WHERE naskah_id = ? ORDER BY nomor_versi DESC")
                .param(naskah)
                .query(VersiNaskahRepository::map)
                .list();
    }

    void tambah(
            UUID naskah,
            int nomorVersi,
            int putaran,
            int langkah,
            IsiNaskah isi,
            Instant saat,
            Pelaku oleh) {
        String json = JSON.writeValueAsString(isi.isian());
        jdbc.sql(
                        """
                        INSERT INTO naskah.versi (naskah_id, nomor_versi, putaran, langkah, isi, sidik, waktu,
                          pegawai_id, nama, nama_jabatan)
                        VALUES (:naskah, :versi, :putaran, :langkah, :isi::jsonb, :sidik, :saat, :pegawai, :nama,
                          :jabatan)
                        """)
                .param("naskah", naskah)
                .param("versi", nomorVersi)
                .param("putaran", putaran)
                .param("langkah", langkah)
                .param("isi", json)
                .param("sidik", sidik(json.getBytes(StandardCharsets.UTF_8)))
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }

    /** SHA-256 in hexadecimal digits. */
    static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VersiNaskah map(ResultSet row, int number) throws SQLException {
        return new VersiNaskah(
                row.getObject("naskah_id", UUID.class),
                row.getInt("nomor_versi"),
                row.getInt("putaran"),
                row.getInt("langkah"),
                IsiNaskah.of(JSON.readValue(row.getString("isi"), ISI)),
                row.getString("sidik"),
                row.getTimestamp("waktu").toInstant(),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getString("nama_jabatan"));
    }
}
