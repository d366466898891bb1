package id.laksana.naskah.arsip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topic files. */
@Repository
class BerkasTopikRepository {

    private static final String SELECT =
            """
            SELECT b.id, b.tahun, b.nomor, b.kode, k.nama AS nama_kode, b.judul, b.unit_id, b.nama_unit, b.sifat,
                   b.dibuka, b.ditutup, b.keadaan, b.ruang, b.rak, b.boks, b.map, b.keterangan,
                   (SELECT count(*) FROM naskah.arsip a
                    WHERE a.instansi_id = b.instansi_id AND a.berkas_id = b.id) AS jumlah
            FROM naskah.berkas_topik b
            LEFT JOIN naskah.klasifikasi k ON k.instansi_id = b.instansi_id AND k.kode = b.kode
            """;

    private static final String SARING =
            """
            WHERE (:q = '' OR b.judul ILIKE '%' || :pola || '%' OR b.kode LIKE :pola || '%')
              AND (:keadaan = '' OR b.keadaan = :keadaan)
              AND (b.sifat = ANY(:semua) OR b.sifat = ANY(:seUnit) AND b.unit_id = :unit)
            """;

    private final JdbcClient jdbc;

    BerkasTopikRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int jumlah(String q, String keadaan, AksesArsip akses) {
        return saring(
                        jdbc.sql("SELECT count(*) FROM naskah.berkas_topik b " + SARING),
                        q,
                        keadaan,
                        akses)
                .query(Integer.class)
                .single();
    }

    /** The newest number first. */
    List<BerkasTopik> daftar(String q, String keadaan, AksesArsip akses, int mulai, int batas) {
        return saring(
                        jdbc.sql(
                                SELECT
                                        + SARING
                                        + "ORDER BY b.tahun DESC, b.nomor DESC OFFSET :mulai LIMIT :batas"),
                        q,
                        keadaan,
                        akses)
                .param("mulai", mulai)
                .param("batas", batas)
                .query(BerkasTopikRepository::map)
                .list();
    }

    private static JdbcClient.StatementSpec saring(
            JdbcClient.StatementSpec statement, String q, String keadaan, AksesArsip akses) {
        return statement
                .param("semua", akses.semua().toArray(String[]::new))
                .param("seUnit", akses.seUnit().toArray(String[]::new))
                .param("unit", akses.unit())
                .param("q", q)
                .param("pola", q.replaceAll("([\\\\%_])", "\\\\$1"))
                .param("keadaan", keadaan);
    }

    Optional<BerkasTopik> satu(UUID id) {
        return jdbc.sql(SELECT + "WHERE b.id = ?")
                .param(id)
                .query(BerkasTopikRepository::map)
                .optional();
    }

    /** Locked until the transaction ends. */
    Optional<BerkasTopik> kunci(UUID id) {
        return jdbc.sql("SELECT id FROM naskah.berkas_topik WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional()
                .flatMap(this::satu);
    }

    UUID insert(IsianBerkas isian, String namaUnit, int tahun, long nomor) {
        return values(
                        jdbc.sql(
                                """
                                INSERT INTO naskah.berkas_topik
                                  (tahun, nomor, kode, judul, unit_id, nama_unit, sifat, dibuka, ruang, rak, boks, map,
                                   keterangan)
                                VALUES (:tahun, :nomor, :kode, :judul, :unit, :namaUnit, :sifat, :dibuka, :ruang,
                                        :rak, :boks, :map, :keterangan)
                                RETURNING id
                                """),
                        isian,
                        namaUnit)
                .param("tahun", tahun)
                .param("nomor", nomor)
                .param("dibuka", isian.dibuka())
                .query(UUID.class)
                .single();
    }

    private static JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement, IsianBerkas isian, String namaUnit) {
        return statement
                .param("kode", isian.kode())
                .param("judul", isian.judul())
                .param("unit", isian.unit())
                .param("namaUnit", namaUnit)
                .param("sifat", String.valueOf(isian.sifat()))
                .param("ruang", isian.lokasi().ruang())
                .param("rak", isian.lokasi().rak())
                .param("boks", isian.lokasi().boks())
                .param("map", isian.lokasi().map())
                .param("keterangan", isian.keterangan());
    }

    void tutup(UUID id, LocalDate hari) {
        jdbc.sql(
                        "UPDATE naskah.berkas_topik SET ditutup = :hari, keadaan = :keadaan WHERE id = :id")
                .param("id", id)
                .param("hari", hari)
                .param("keadaan", "TERTUTUP")
                .update();
    }

    private static BerkasTopik map(ResultSet row, int number) throws SQLException {
        return new BerkasTopik(
                row.getObject("id", UUID.class),
                row.getInt("tahun"),
                row.getInt("nomor"),
                row.getString("kode"),
                row.getString("nama_kode"),
                row.getString("judul"),
                row.getObject("unit_id", UUID.class),
                row.getString("nama_unit"),
                SifatArsip.valueOf(row.getString("sifat")),
                row.getObject("dibuka", LocalDate.class),
                row.getObject("ditutup", LocalDate.class),
                BerkasTopik.Keadaan.valueOf(row.getString("keadaan")),
                new BerkasTopik.Lokasi(
                        row.getString("ruang"),
                        row.getString("rak"),
                        row.getString("boks"),
                        row.getString("map")),
                row.getString("keterangan"),
                row.getInt("jumlah"));
    }
}
