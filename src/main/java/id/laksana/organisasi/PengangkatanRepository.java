package id.laksana.organisasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PengangkatanRepository {

    private static final String MASA =
            """
            SELECT m.id, m.jabatan_id, j.nama AS nama_jabatan, m.pegawai_id, g.nama_lengkap, g.peraga, m.sebagai,
                   lower(m.berlaku) AS sejak, upper(m.berlaku) AS sampai, m.sk
            FROM organisasi.pemangku_jabatan m
            JOIN organisasi.jabatan j ON j.id = m.jabatan_id
            JOIN organisasi.pegawai g ON g.id = m.pegawai_id
            """;

    private final JdbcClient jdbc;

    PengangkatanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MasaJabatan> ofJabatan(UUID jabatan) {
        return list("WHERE m.jabatan_id = ? ORDER BY lower(m.berlaku) DESC, g.nama", jabatan);
    }

    List<MasaJabatan> ofPegawai(UUID pegawai) {
        return list("WHERE m.pegawai_id = ? ORDER BY lower(m.berlaku) DESC, j.nama", pegawai);
    }

    List<MasaJabatan> ofUnit(UUID unit) {
        return list("WHERE j.unit_id = ? ORDER BY lower(m.berlaku) DESC, g.nama", unit);
    }

    Optional<MasaJabatan> find(UUID id) {
        return list("WHERE m.id = ?", id).stream().findFirst();
    }

    private List<MasaJabatan> list(String where, UUID id) {
        return jdbc.sql(MASA + where).param(id).query((row, _) -> masa(row)).list();
    }

    /** The lowest seat free over the whole stretch; empty when all are taken. */
    Optional<Integer> freeSeat(
            UUID jabatan, Sebagai sebagai, LocalDate sejak, @Nullable LocalDate sampai) {
        return jdbc.sql(
                        """
                        SELECT kursi
                        FROM organisasi.jabatan j
                        CROSS JOIN generate_series(1, CASE WHEN :sebagai = 'definitif' THEN j.formasi ELSE 1 END) kursi
                        WHERE j.id = :jabatan AND NOT EXISTS (
                          SELECT 1 FROM organisasi.pemangku_jabatan m
                          WHERE m.jabatan_id = j.id AND m.sebagai = :sebagai AND m.kursi = kursi.kursi
                            AND m.berlaku && daterange(:sejak, :sampai))
                        ORDER BY kursi LIMIT 1
                        """)
                .param("jabatan", jabatan)
                .param("sebagai", sebagai.kode())
                .param("sejak", sejak)
                .param("sampai", sampai)
                .query(Integer.class)
                .optional();
    }

    /** A person who already holds another structural post over that stretch, or this very one. */
    Optional<String> otherPost(
            UUID pegawai, UUID jabatan, LocalDate sejak, @Nullable LocalDate sampai) {
        return jdbc.sql(
                        """
                        SELECT j.nama
                        FROM organisasi.pemangku_jabatan m JOIN organisasi.jabatan j ON j.id = m.jabatan_id
                        WHERE m.pegawai_id = :pegawai AND m.sebagai = 'definitif'
                          AND m.berlaku && daterange(:sejak, :sampai)
                          AND (j.id = :jabatan OR j.jenis = 'struktural' AND EXISTS (
                            SELECT 1 FROM organisasi.jabatan k WHERE k.id = :jabatan AND k.jenis = 'struktural'))
                        LIMIT 1
                        """)
                .param("pegawai", pegawai)
                .param("jabatan", jabatan)
                .param("sejak", sejak)
                .param("sampai", sampai)
                .query(String.class)
                .optional();
    }

    UUID insert(
            UUID jabatan,
            UUID pegawai,
            Sebagai sebagai,
            int kursi,
            LocalDate sejak,
            @Nullable LocalDate sampai,
            @Nullable String sk) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.pemangku_jabatan (jabatan_id, pegawai_id, sebagai, kursi, berlaku, sk)
                        VALUES (:jabatan, :pegawai, :sebagai, :kursi, daterange(:sejak, :sampai), :sk) RETURNING id
                        """)
                .param("jabatan", jabatan)
                .param("pegawai", pegawai)
                .param("sebagai", sebagai.kode())
                .param("kursi", kursi)
                .param("sejak", sejak)
                .param("sampai", sampai)
                .param("sk", sk)
                .query(UUID.class)
                .single();
    }

    void end(UUID id, LocalDate sampai) {
        jdbc.sql(
                        """
                        UPDATE organisasi.pemangku_jabatan SET berlaku = daterange(lower(berlaku), :sampai)
                        WHERE id = :id
                        """)
                .param("sampai", sampai)
                .param("id", id)
                .update();
    }

    List<AturanPengganti> pengganti(UUID jabatan) {
        return jdbc.sql(
                        """
                        SELECT p.id, p.oleh_id, j.nama, p.sebagai, lower(p.berlaku) AS sejak, upper(p.berlaku) AS sampai,
                               p.alasan
                        FROM organisasi.pengganti p JOIN organisasi.jabatan j ON j.id = p.oleh_id
                        WHERE p.jabatan_id = ? ORDER BY lower(p.berlaku) DESC
                        """)
                .param(jabatan)
                .query(
                        (row, _) ->
                                new AturanPengganti(
                                        row.getObject("id", UUID.class),
                                        row.getObject("oleh_id", UUID.class),
                                        row.getString("nama"),
                                        Sebagai.of(row.getString("sebagai")),
                                        row.getObject("sejak", LocalDate.class),
                                        row.getObject("sampai", LocalDate.class),
                                        row.getString("alasan")))
                .list();
    }

    boolean hasPengganti(UUID jabatan, LocalDate sejak, LocalDate sampai) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM organisasi.pengganti
                                       WHERE jabatan_id = :jabatan AND berlaku && daterange(:sejak, :sampai))
                        """)
                .param("jabatan", jabatan)
                .param("sejak", sejak)
                .param("sampai", sampai)
                .query(Boolean.class)
                .single();
    }

    UUID insertPengganti(
            UUID jabatan,
            UUID oleh,
            Sebagai sebagai,
            LocalDate sejak,
            LocalDate sampai,
            @Nullable String alasan) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.pengganti (jabatan_id, oleh_id, sebagai, berlaku, alasan)
                        VALUES (:jabatan, :oleh, :sebagai, daterange(:sejak, :sampai), :alasan) RETURNING id
                        """)
                .param("jabatan", jabatan)
                .param("oleh", oleh)
                .param("sebagai", sebagai.kode())
                .param("sejak", sejak)
                .param("sampai", sampai)
                .param("alasan", alasan)
                .query(UUID.class)
                .single();
    }

    void endPengganti(UUID id, LocalDate sampai) {
        jdbc.sql(
                        "UPDATE organisasi.pengganti SET berlaku = daterange(lower(berlaku), :sampai) WHERE id = :id")
                .param("sampai", sampai)
                .param("id", id)
                .update();
    }

    private static MasaJabatan masa(ResultSet row) throws SQLException {
        return new MasaJabatan(
                row.getObject("id", UUID.class),
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama_lengkap"),
                row.getBoolean("peraga"),
                Sebagai.of(row.getString("sebagai")),
                row.getObject("sejak", LocalDate.class),
                row.getObject("sampai", LocalDate.class),
                row.getString("sk"));
    }
}
