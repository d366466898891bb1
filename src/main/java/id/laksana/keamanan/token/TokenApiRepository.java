package id.laksana.keamanan.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TokenApiRepository {

    private static final String SELECT =
            """
            SELECT t.id, t.akun_id, a.pegawai_id, t.nama, p.nama_lengkap, t.jabatan_id, j.nama AS nama_jabatan, t.daftar_hak,
                   t.dibuat, t.kedaluwarsa, t.dicabut, t.terakhir_dipakai
            FROM keamanan.token_api t
            JOIN keamanan.akun a ON a.id = t.akun_id
            JOIN organisasi.pegawai p ON p.id = a.pegawai_id
            JOIN organisasi.jabatan j ON j.id = t.jabatan_id
            """;

    private final JdbcClient jdbc;

    TokenApiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TokenApi> all() {
        return jdbc.sql(SELECT + "ORDER BY t.dicabut IS NOT NULL, t.id DESC LIMIT 500")
                .query((row, _) -> map(row))
                .list();
    }

    Optional<TokenApi> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE t.id = ?").param(id).query((row, _) -> map(row)).optional();
    }

    Optional<TokenApi> findByHash(byte[] hash) {
        return jdbc.sql(SELECT + "WHERE t.hash = ?")
                .param(hash)
                .query((row, _) -> map(row))
                .optional();
    }

    void insert(
            UUID akun,
            UUID jabatan,
            String nama,
            Set<String> hak,
            byte[] hash,
            Instant dibuat,
            Instant kedaluwarsa) {
        jdbc.sql(
                        """
                        INSERT INTO keamanan.token_api (akun_id, jabatan_id, nama, daftar_hak, hash, dibuat, kedaluwarsa)
                        VALUES (:akun, :jabatan, :nama, :hak, :hash, :dibuat, :kedaluwarsa)
                        """)
                .param("akun", akun)
                .param("jabatan", jabatan)
                .param("nama", nama)
                .param("hak", hak.toArray(String[]::new))
                .param("hash", hash)
                .param("dibuat", at(dibuat))
                .param("kedaluwarsa", at(kedaluwarsa))
                .update();
    }

    void revoke(UUID id, Instant saat) {
        jdbc.sql("UPDATE keamanan.token_api SET dicabut = ? WHERE id = ? AND dicabut IS NULL")
                .params(at(saat), id)
                .update();
    }

    void used(UUID id, Instant saat) {
        jdbc.sql("UPDATE keamanan.token_api SET terakhir_dipakai = ? WHERE id = ?")
                .params(at(saat), id)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant orNull(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static TokenApi map(ResultSet row) throws SQLException {
        return new TokenApi(
                row.getObject("id", UUID.class),
                row.getObject("akun_id", UUID.class),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getString("nama_lengkap"),
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"),
                List.of((String[]) row.getArray("daftar_hak").getArray()),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                row.getObject("kedaluwarsa", OffsetDateTime.class).toInstant(),
                orNull(row.getObject("dicabut", OffsetDateTime.class)),
                orNull(row.getObject("terakhir_dipakai", OffsetDateTime.class)));
    }
}
