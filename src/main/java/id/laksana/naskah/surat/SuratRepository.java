package id.laksana.naskah.surat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters. */
@Repository
class SuratRepository {

    /**
     * Who may read letters of others reads all; everybody else what a disposition led to the post.
     */
    private static final String TERBACA =
            """
            (:semua OR EXISTS (SELECT 1 FROM naskah.disposisi d WHERE d.instansi_id = s.instansi_id
                               AND d.surat_id = s.id AND :jabatan IN (d.kepada_jabatan_id, d.dari_jabatan_id)))
            """;

    private static final String TERSARING =
            """
            FROM naskah.surat s
            WHERE s.instansi_id = laksana.instansi() AND s.status = :status
              AND (:cari = '' OR s.nomor_surat ILIKE :pola OR s.pengirim ILIKE :pola OR s.perihal ILIKE :pola
                   OR s.agenda || '/' || s.tahun = :cari)
              AND
            """
                    + TERBACA;

    private final JdbcClient jdbc;

    SuratRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID tambah(
            SumberSurat sumber,
            IsiSurat isi,
            Instant diterima,
            @Nullable String penerima,
            @Nullable String kontak,
            @Nullable String alasan) {
        return isian(
                        jdbc.sql(
                                """
                                INSERT INTO naskah.surat (sumber, status, nomor_surat, tanggal, pengirim, perihal,
                                  keamanan, kecepatan, lampiran, diterima, penerima, kontak, alasan)
                                VALUES (:sumber, 'MENUNGGU', :nomor, :tanggal, :pengirim, :perihal, :keamanan,
                                  :kecepatan, :lampiran, :diterima, :penerima, :kontak, :alasan)
                                RETURNING id
                                """),
                        isi)
                .param("sumber", sumber.name())
                .param("diterima", at(diterima))
                .param("penerima", penerima)
                .param("kontak", kontak)
                .param("alasan", alasan)
                .query(UUID.class)
                .single();
    }

    Optional<Surat> cari(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.surat WHERE id = ?")
                .param(id)
                .query((row, _) -> map(row))
                .optional();
    }

    Optional<Surat> kunci(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.surat WHERE id = ? FOR NO KEY UPDATE")
                .param(id)
                .query((row, _) -> map(row))
                .optional();
    }

    boolean terbaca(UUID id, UUID jabatan, boolean semua) {
        return jdbc.sql("SELECT count(*) = 1 FROM naskah.surat s WHERE s.id = :id AND " + TERBACA)
                .param("id", id)
                .param("jabatan", jabatan)
                .param("semua", semua)
                .query(Boolean.class)
                .single();
    }

    List<Surat> daftar(SaringanSurat saringan, UUID jabatan, boolean semua, int mulai, int banyak) {
        return saring(
                        "SELECT s.* "
                                + TERSARING
                                + " ORDER BY s.tahun DESC, s.agenda DESC, s.diterima DESC, s.id OFFSET :mulai LIMIT :banyak",
                        saringan,
                        jabatan,
                        semua)
                .param("mulai", mulai)
                .param("banyak", banyak)
                .query((row, _) -> map(row))
                .list();
    }

    long jumlah(SaringanSurat saringan, UUID jabatan, boolean semua) {
        return saring("SELECT count(*) " + TERSARING, saringan, jabatan, semua)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec saring(
            String sql, SaringanSurat saringan, UUID jabatan, boolean semua) {
        return jdbc.sql(sql)
                .param("status", saringan.status().name())
                .param("cari", saringan.cari())
                .param("pola", saringan.pola())
                .param("jabatan", jabatan)
                .param("semua", semua);
    }

    boolean ada() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM naskah.surat)").query(Boolean.class).single();
    }

    long menunggu() {
        return jdbc.sql("SELECT count(*) FROM naskah.surat WHERE status = 'MENUNGGU'")
                .query(Long.class)
                .single();
    }

    void simpan(UUID id, IsiSurat isi, int versi) {
        isian(
                        jdbc.sql(
                                """
                                UPDATE naskah.surat SET nomor_surat = :nomor, tanggal = :tanggal, pengirim = :pengirim,
                                  perihal = :perihal, keamanan = :keamanan, kecepatan = :kecepatan,
                                  lampiran = :lampiran, versi = :versi
                                WHERE id = :id
                                """),
                        isi)
                .param("versi", versi)
                .param("id", id)
                .update();
    }

    void daftarkan(UUID id, NomorAgenda.Nomor agenda, String penerima) {
        jdbc.sql(
                        """
                        UPDATE naskah.surat SET status = 'TERDAFTAR', tahun = :tahun, agenda = :agenda,
                          penerima = coalesce(penerima, :penerima)
                        WHERE id = :id
                        """)
                .param("tahun", agenda.tahun())
                .param("agenda", agenda.urut())
                .param("penerima", penerima)
                .param("id", id)
                .update();
    }

    /**
     * @param salinan the letter it is a copy of; null when it is refused for another reason
     */
    void tolak(UUID id, String alasan, @Nullable UUID salinan) {
        jdbc.sql(
                        """
                        UPDATE naskah.surat SET status = 'DITOLAK', alasan = :alasan, salinan_dari = :salinan
                        WHERE id = :id
                        """)
                .param("alasan", alasan)
                .param("salinan", salinan)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec isian(JdbcClient.StatementSpec sql, IsiSurat isi) {
        return sql.param("nomor", isi.nomor())
                .param("tanggal", isi.tanggal())
                .param("pengirim", isi.pengirim())
                .param("perihal", isi.perihal())
                .param("keamanan", isi.keamanan().name())
                .param("kecepatan", isi.kecepatan().name())
                .param("lampiran", isi.lampiran());
    }

    Map<UUID, Surat> semua(List<UUID> daftar) {
        return jdbc
                .sql("SELECT * FROM naskah.surat WHERE id = ANY (:id)")
                .param("id", daftar.toArray(UUID[]::new))
                .query((row, _) -> map(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Surat::id, one -> one));
    }

    static Surat map(ResultSet row) throws SQLException {
        return new Surat(
                row.getObject("id", UUID.class),
                SumberSurat.valueOf(row.getString("sumber")),
                StatusSurat.valueOf(row.getString("status")),
                row.getObject("tahun", Integer.class),
                row.getObject("agenda", Integer.class),
                isi(row),
                row.getInt("versi"),
                Objects.requireNonNull(instant(row, "diterima")),
                row.getString("penerima"),
                row.getString("kontak"),
                row.getString("alasan"),
                row.getObject("salinan_dari", UUID.class));
    }

    static IsiSurat isi(ResultSet row) throws SQLException {
        return new IsiSurat(
                row.getString("nomor_surat"),
                row.getObject("tanggal", LocalDate.class),
                row.getString("pengirim"),
                row.getString("perihal"),
                KeamananSurat.valueOf(row.getString("keamanan")),
                KecepatanSurat.valueOf(row.getString("kecepatan")),
                row.getString("lampiran"));
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
