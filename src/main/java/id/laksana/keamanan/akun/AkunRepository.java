package id.laksana.keamanan.akun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts with the names of their people; the password hash leaves only through {@link #hash}. */
@Repository
class AkunRepository {

    private static final String SELECT =
            """
            SELECT a.id, a.pegawai_id, a.nama, p.nama_lengkap, p.nip, a.aktif AND
                     (p.berhenti IS NULL OR p.berhenti > organisasi.tanggal(now())) AS aktif,
                   a.wajib_ganti, a.sandi_sampai, p.peraga, a.totp IS NOT NULL AS faktor_kedua, a.jabatan_id, a.masuk_terakhir
            FROM keamanan.akun a JOIN organisasi.pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id
            """;

    private static final String WHERE =
            "WHERE :cari = '' OR a.nama LIKE :pola OR p.nama_lengkap ILIKE :pola OR p.nip LIKE :pola\n";

    /** Whose account a typed name or NIP is, before the instansi is known. */
    record Kandidat(int instansiId, UUID id, String sandi) {}

    private final JdbcClient jdbc;

    AkunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kandidat> candidates(String typed) {
        return jdbc.sql("SELECT instansi_id, id, sandi FROM keamanan.cari_akun(?)")
                .param(typed)
                .query(Kandidat.class)
                .list();
    }

    Optional<Akun> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE a.id = ?").param(id).query((row, _) -> map(row)).optional();
    }

    Optional<Akun> ofPegawai(UUID pegawai) {
        return jdbc.sql(SELECT + "WHERE a.pegawai_id = ?")
                .param(pegawai)
                .query((row, _) -> map(row))
                .optional();
    }

    List<Akun> search(String cari, int mulai, int banyak) {
        return filtered(
                        SELECT + WHERE + "ORDER BY lower(p.nama), a.id LIMIT :banyak OFFSET :mulai",
                        cari)
                .param("banyak", banyak)
                .param("mulai", mulai)
                .query((row, _) -> map(row))
                .list();
    }

    int count(String cari) {
        return filtered(
                        "SELECT count(*) FROM keamanan.akun a JOIN organisasi.pegawai p ON p.id = a.pegawai_id "
                                + WHERE,
                        cari)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, String cari) {
        return jdbc.sql(sql)
                .param("cari", cari)
                .param("pola", "%" + cari.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    String hash(UUID id) {
        return jdbc.sql("SELECT sandi FROM keamanan.akun WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Empty when the name is taken, in this instansi or in another. */
    Optional<UUID> insert(
            UUID pegawai, String nama, String hash, Instant now, @Nullable Instant until) {
        return jdbc.sql(
                        """
                        INSERT INTO keamanan.akun (pegawai_id, nama, sandi, sandi_sejak, wajib_ganti, sandi_sampai)
                        VALUES (:pegawai, :nama, :hash, :now, :until::timestamptz IS NOT NULL, :until)
                        ON CONFLICT (nama) DO NOTHING
                        RETURNING id
                        """)
                .param("pegawai", pegawai)
                .param("nama", nama)
                .param("hash", hash)
                .param("now", at(now))
                .param("until", orNull(until))
                .query(UUID.class)
                .optional();
    }

    /**
     * @param until not null: a one-time password
     */
    void setPassword(UUID id, String hash, Instant now, @Nullable Instant until) {
        jdbc.sql(
                        """
                        UPDATE keamanan.akun
                        SET sandi = :hash, sandi_sejak = :now, wajib_ganti = :until::timestamptz IS NOT NULL,
                            sandi_sampai = :until
                        WHERE id = :id
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .param("until", orNull(until))
                .param("id", id)
                .update();
    }

    /**
     * Accounts for all invented people who have none yet; a name that is taken elsewhere is left
     * out.
     */
    int insertDemo(String hash, Instant now) {
        return jdbc.sql(
                        """
                        INSERT INTO keamanan.akun (pegawai_id, nama, sandi, sandi_sejak)
                        SELECT p.id, p.akun, :hash, :now
                        FROM organisasi.pegawai p
                        WHERE p.peraga AND p.akun ~ '[a-z]'
                          AND NOT EXISTS (SELECT 1 FROM keamanan.akun a WHERE a.pegawai_id = p.id)
                        ON CONFLICT DO NOTHING
                        """)
                .param("hash", hash)
                .param("now", at(now))
                .update();
    }

    /**
     * Those of the named invented people who are in this instansi, each with one of their posts.
     */
    List<DaftarAkun.Peraga> demo(List<String> names) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT ON (urutan) a.nama, p.nama_lengkap AS nama_pegawai, j.nama AS nama_jabatan,
                               array_position(string_to_array(:names, ','), a.nama) AS urutan
                        FROM keamanan.akun a
                        JOIN organisasi.pegawai p ON p.id = a.pegawai_id AND p.peraga
                        JOIN organisasi.pemangku_jabatan m ON m.pegawai_id = p.id
                          AND m.berlaku @> organisasi.tanggal(now())
                        JOIN organisasi.jabatan j ON j.id = m.jabatan_id
                        WHERE a.aktif AND a.nama = ANY (string_to_array(:names, ','))
                        ORDER BY urutan, m.sebagai, j.kode
                        """)
                .param("names", String.join(",", names))
                .query(
                        (row, _) ->
                                new DaftarAkun.Peraga(
                                        row.getString("nama"),
                                        row.getString("nama_pegawai"),
                                        row.getString("nama_jabatan")))
                .list();
    }

    void setActive(UUID id, boolean active) {
        jdbc.sql("UPDATE keamanan.akun SET aktif = ? WHERE id = ?").params(active, id).update();
    }

    void setLastLogin(UUID id, Instant now) {
        jdbc.sql("UPDATE keamanan.akun SET masuk_terakhir = :now WHERE id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void setPost(UUID id, UUID jabatan) {
        jdbc.sql("UPDATE keamanan.akun SET jabatan_id = ? WHERE id = ?")
                .params(jabatan, id)
                .update();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant moment) {
        return moment == null ? null : at(moment);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Akun map(ResultSet row) throws SQLException {
        return new Akun(
                row.getObject("id", UUID.class),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getString("nama_lengkap"),
                row.getString("nip"),
                row.getBoolean("aktif"),
                row.getBoolean("wajib_ganti"),
                instant(row, "sandi_sampai"),
                row.getBoolean("faktor_kedua"),
                row.getBoolean("peraga"),
                row.getObject("jabatan_id", UUID.class),
                instant(row, "masuk_terakhir"));
    }
}
