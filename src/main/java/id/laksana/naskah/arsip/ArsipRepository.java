package id.laksana.naskah.arsip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items. */
@Repository
class ArsipRepository {

    private static final String SELECT =
            """
            SELECT a.id, a.jenis_sumber, a.sumber_id, a.kode, k.nama AS nama_kode, a.nomor, a.tanggal, a.perihal,
                   a.pihak, a.sifat, a.unit_id, a.nama_unit, a.berkas_id, b.tahun AS tahun_berkas,
                   b.nomor AS nomor_berkas, a.nomor_item, a.tingkat, a.jumlah, a.keterangan, a.dicatat,
                   (SELECT count(*) FROM naskah.isi_arsip i
                    WHERE i.instansi_id = a.instansi_id AND i.arsip_id = a.id) AS jumlah_isi
            FROM naskah.arsip a
            LEFT JOIN naskah.klasifikasi k ON k.instansi_id = a.instansi_id AND k.kode = a.kode
            LEFT JOIN naskah.berkas_topik b ON b.instansi_id = a.instansi_id AND b.id = a.berkas_id
            """;

    private final JdbcClient jdbc;

    ArsipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param q words as people type them
     * @param marks condition on the marks of items
     * @param sampai with {@code sebelum} the last item that was shown; null: from the newest on
     */
    List<ArsipTersimpan> cari(
            String q, String marks, @Nullable LocalDate sampai, @Nullable UUID sebelum, int batas) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE (a.instansi_id, a.id) IN (
                                  SELECT laksana.instansi(), c.id FROM naskah.cari_arsip(
                                    :marks::tsquery && websearch_to_tsquery('indonesian', :q), :sampai::date,
                                    :sebelum::uuid, :batas) c)
                                ORDER BY a.tanggal DESC, a.id DESC
                                """)
                .param("marks", marks)
                .param("q", q)
                .param("sampai", sampai)
                .param("sebelum", sebelum)
                .param("batas", batas)
                .query(ArsipRepository::map)
                .list();
    }

    /** Whether a text holds any word that the search looks for. */
    boolean berkata(String q) {
        return jdbc.sql("SELECT numnode(websearch_to_tsquery('indonesian', ?)) > 0")
                .param(q)
                .query(Boolean.class)
                .single();
    }

    Optional<ArsipTersimpan> satu(UUID id) {
        return jdbc.sql(SELECT + "WHERE a.id = ?").param(id).query(ArsipRepository::map).optional();
    }

    Optional<UUID> dariSumber(String jenis, UUID sumber) {
        return jdbc.sql("SELECT id FROM naskah.arsip WHERE jenis_sumber = ? AND sumber_id = ?")
                .params(jenis, sumber)
                .query(UUID.class)
                .optional();
    }

    /** In the order of their numbers. */
    List<ArsipTersimpan> diBerkas(UUID berkas) {
        return jdbc.sql(SELECT + "WHERE a.berkas_id = ? ORDER BY a.nomor_item, a.id")
                .param(berkas)
                .query(ArsipRepository::map)
                .list();
    }

    int nomorBerikut(UUID berkas) {
        return jdbc.sql(
                        "SELECT coalesce(max(nomor_item), 0) + 1 FROM naskah.arsip WHERE berkas_id = ?")
                .param(berkas)
                .query(Integer.class)
                .single();
    }

    UUID insert(IsianArsip isian, String namaUnit, @Nullable Integer nomorItem, Instant saat) {
        return values(
                        jdbc.sql(
                                """
                                INSERT INTO naskah.arsip
                                  (jenis_sumber, sumber_id, kode, nomor, tanggal, perihal, pihak, sifat, unit_id,
                                   nama_unit, berkas_id, nomor_item, tingkat, jumlah, keterangan, dicatat)
                                VALUES (:jenis, :sumber, :kode, :nomor, :tanggal, :perihal, :pihak, :sifat, :unit,
                                        :namaUnit, :berkas, :item, :tingkat, :jumlah, :keterangan, :saat)
                                RETURNING id
                                """),
                        isian,
                        namaUnit,
                        nomorItem)
                .param("jenis", isian.jenisSumber())
                .param("sumber", isian.sumber())
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    private static JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement,
            IsianArsip isian,
            String namaUnit,
            @Nullable Integer nomorItem) {
        return statement
                .param("kode", isian.kode())
                .param("nomor", isian.nomor())
                .param("tanggal", isian.tanggal())
                .param("perihal", isian.perihal())
                .param("pihak", isian.pihak())
                .param("sifat", String.valueOf(isian.sifat()))
                .param("unit", isian.unit())
                .param("namaUnit", namaUnit)
                .param("berkas", isian.berkas())
                .param("item", nomorItem)
                .param("tingkat", isian.tingkat().name())
                .param("jumlah", isian.jumlah())
                .param("keterangan", isian.keterangan());
    }

    /** Its words are put together anew; the record stays otherwise. */
    void susunKata(UUID id) {
        jdbc.sql("UPDATE naskah.arsip SET keterangan = keterangan WHERE id = ?").param(id).update();
    }

    private static ArsipTersimpan map(ResultSet row, int number) throws SQLException {
        var berkas = row.getObject("berkas_id", UUID.class);
        return new ArsipTersimpan(
                row.getObject("id", UUID.class),
                row.getString("jenis_sumber"),
                row.getObject("sumber_id", UUID.class),
                row.getString("kode"),
                row.getString("nama_kode"),
                row.getString("nomor"),
                row.getObject("tanggal", LocalDate.class),
                row.getString("perihal"),
                row.getString("pihak"),
                SifatArsip.valueOf(row.getString("sifat")),
                row.getObject("unit_id", UUID.class),
                row.getString("nama_unit"),
                berkas,
                berkas == null
                        ? null
                        : BerkasTopik.nomorTertulis(
                                row.getInt("tahun_berkas"), row.getInt("nomor_berkas")),
                row.getObject("nomor_item", Integer.class),
                TingkatPerkembangan.valueOf(row.getString("tingkat")),
                row.getInt("jumlah"),
                row.getString("keterangan"),
                row.getTimestamp("dicatat").toInstant(),
                row.getInt("jumlah_isi"));
    }
}
