package id.laksana.naskah;

import id.laksana.naskah.bentuk.BlokTandatangan;
import id.laksana.organisasi.Pelaku;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was done to a naskah on its way: remarks, initials, signature. */
@Repository
class PerjalananRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    PerjalananRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were given. */
    List<Paraf> paraf(UUID naskah) {
        return jdbc.sql("SELECT * FROM naskah.paraf WHERE naskah_id = ? ORDER BY urutan")
                .param(naskah)
                .query(PerjalananRepository::paraf)
                .list();
    }

    void paraf(Naskah naskah, VersiNaskah versi, int langkah, Instant saat, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.paraf (naskah_id, urutan, putaran, langkah, nomor_versi, sidik, waktu,
                          pegawai_id, nama, jabatan_id, nama_jabatan, atas_nama)
                        SELECT :naskah, count(*) + 1, :putaran, :langkah, :versi, :sidik, :saat, :pegawai, :nama,
                          :jabatan, :namaJabatan, :atasNama
                        FROM naskah.paraf WHERE naskah_id = :naskah
                        """)
                .param("naskah", naskah.id())
                .param("putaran", naskah.putaran())
                .param("langkah", langkah)
                .param("versi", versi.nomorVersi())
                .param("sidik", versi.sidik())
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatan())
                .param("namaJabatan", oleh.jabatanTertulis())
                .param("atasNama", oleh.atasNama())
                .update();
    }

    /** The oldest first. */
    List<Komentar> komentar(UUID naskah) {
        return jdbc.sql("SELECT * FROM naskah.komentar WHERE naskah_id = ? ORDER BY id")
                .param(naskah)
                .query(PerjalananRepository::komentar)
                .list();
    }

    void komentar(
            Naskah naskah,
            String bidang,
            @Nullable Integer alinea,
            String teks,
            Instant saat,
            Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.komentar (naskah_id, nomor_versi, bidang, alinea, teks, waktu, pegawai_id,
                          nama, nama_jabatan)
                        VALUES (:naskah, :versi, :bidang, :alinea, :teks, :saat, :pegawai, :nama, :jabatan)
                        """)
                .param("naskah", naskah.id())
                .param("versi", naskah.nomorVersi())
                .param("bidang", bidang)
                .param("alinea", alinea)
                .param("teks", teks)
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }

    /** False when it is not there or somebody was quicker. */
    boolean selesaikan(UUID naskah, UUID komentar, Instant saat, Pelaku oleh) {
        return jdbc.sql(
                                """
                                UPDATE naskah.komentar SET selesai = :saat, selesai_oleh = :nama
                                WHERE naskah_id = :naskah AND id = :id AND selesai IS NULL
                                """)
                        .param("saat", saat.atOffset(ZoneOffset.UTC))
                        .param("nama", oleh.nama())
                        .param("naskah", naskah)
                        .param("id", komentar)
                        .update()
                == 1;
    }

    Optional<Tandatangan> tandatangan(UUID naskah) {
        return jdbc.sql("SELECT * FROM naskah.tandatangan WHERE naskah_id = ?")
                .param(naskah)
                .query(PerjalananRepository::tandatangan)
                .optional();
    }

    void tandatangan(Tandatangan sign) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.tandatangan (naskah_id, tugas_id, langkah, nomor_versi, sidik, blok, waktu,
                          pegawai_id, nama, jabatan_id, nama_jabatan, atas_nama)
                        VALUES (:naskah, :tugas, :langkah, :versi, :sidik, :blok::jsonb, :saat, :pegawai, :nama,
                          :jabatan, :namaJabatan, :atasNama)
                        """)
                .param("naskah", sign.naskah())
                .param("tugas", sign.tugas())
                .param("langkah", sign.langkah())
                .param("versi", sign.nomorVersi())
                .param("sidik", sign.sidik())
                .param("blok", JSON.writeValueAsString(sign.blok()))
                .param("saat", sign.waktu().atOffset(ZoneOffset.UTC))
                .param("pegawai", sign.pegawai())
                .param("nama", sign.nama())
                .param("jabatan", sign.jabatan())
                .param("namaJabatan", sign.namaJabatan())
                .param("atasNama", sign.atasNama())
                .update();
    }

    private static Paraf paraf(ResultSet row, int number) throws SQLException {
        return new Paraf(
                row.getObject("naskah_id", UUID.class),
                row.getInt("urutan"),
                row.getInt("putaran"),
                row.getInt("langkah"),
                row.getInt("nomor_versi"),
                row.getString("sidik"),
                row.getTimestamp("waktu").toInstant(),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"),
                row.getString("atas_nama"));
    }

    private static Komentar komentar(ResultSet row, int number) throws SQLException {
        Timestamp done = row.getTimestamp("selesai");
        return new Komentar(
                row.getObject("id", UUID.class),
                row.getObject("naskah_id", UUID.class),
                row.getInt("nomor_versi"),
                row.getString("bidang"),
                row.getObject("alinea", Integer.class),
                row.getString("teks"),
                row.getTimestamp("waktu").toInstant(),
                row.getString("nama"),
                row.getString("nama_jabatan"),
                done == null ? null : done.toInstant(),
                row.getString("selesai_oleh"));
    }

    private static Tandatangan tandatangan(ResultSet row, int number) throws SQLException {
        return new Tandatangan(
                row.getObject("naskah_id", UUID.class),
                row.getObject("tugas_id", UUID.class),
                row.getInt("langkah"),
                row.getInt("nomor_versi"),
                row.getString("sidik"),
                JSON.readValue(row.getString("blok"), BlokTandatangan.class),
                row.getTimestamp("waktu").toInstant(),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"),
                row.getString("atas_nama"));
    }
}
