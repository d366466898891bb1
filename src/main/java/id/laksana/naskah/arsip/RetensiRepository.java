package id.laksana.naskah.arsip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schedule of retention, and what it says of closed files. */
@Repository
class RetensiRepository {

    private static final String RETENSI =
            "r.kode AS kode_retensi, r.sejak, r.uraian, r.aktif, r.inaktif, r.nasib, r.nasib_tertulis, r.dasar_hukum";

    /** The row of the code itself goes before that of one above it; of its rows the newest. */
    private static final String BERLAKU =
            """
            JOIN LATERAL (
              SELECT * FROM naskah.retensi j
              WHERE j.instansi_id = b.instansi_id AND j.kode = ANY(naskah.silsilah(b.kode)) AND j.sejak <= :hari
              ORDER BY length(j.kode) DESC, j.sejak DESC LIMIT 1) r ON true
            """;

    private static final String SYARAT =
            """
            WHERE b.keadaan = 'TERTUTUP'
              AND CASE :keadaan
                WHEN 'INAKTIF' THEN extract(year FROM b.ditutup) + r.aktif < :tahun
                                AND extract(year FROM b.ditutup) + r.aktif + r.inaktif >= :tahun
                WHEN 'AKHIR' THEN extract(year FROM b.ditutup) + r.aktif + r.inaktif < :tahun
                ELSE extract(year FROM b.ditutup) + r.aktif >= :tahun END
            """;

    private final JdbcClient jdbc;

    RetensiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Retensi> semua() {
        return jdbc.sql(
                        "SELECT "
                                + RETENSI
                                + " FROM naskah.retensi r"
                                + " ORDER BY string_to_array(r.kode, '.')::int[], r.sejak DESC")
                .query(RetensiRepository::retensi)
                .list();
    }

    void simpan(Retensi r) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.retensi
                          (kode, sejak, uraian, aktif, inaktif, nasib, nasib_tertulis, dasar_hukum)
                        VALUES (:kode, :sejak, :uraian, :aktif, :inaktif, :nasib, :tertulis, :hukum)
                        ON CONFLICT (instansi_id, kode, sejak) DO UPDATE
                        SET uraian = excluded.uraian, aktif = excluded.aktif, inaktif = excluded.inaktif,
                            nasib = excluded.nasib, nasib_tertulis = excluded.nasib_tertulis,
                            dasar_hukum = excluded.dasar_hukum
                        """)
                .param("kode", r.kode())
                .param("sejak", r.sejak())
                .param("uraian", r.uraian())
                .param("aktif", r.aktif())
                .param("inaktif", r.inaktif())
                .param("nasib", r.nasib().name())
                .param("tertulis", r.nasibTertulis())
                .param("hukum", r.dasarHukum())
                .update();
    }

    /** Longest due first. */
    List<BerkasRetensi> daftar(KeadaanRetensi keadaan, LocalDate hari, int mulai, int batas) {
        return jdbc.sql(
                        """
                        SELECT b.id, b.tahun AS tahun_berkas, b.nomor, b.kode, b.judul, b.unit_id, b.nama_unit, b.sifat,
                               b.dibuka, b.ditutup, b.boks,
                               (SELECT count(*) FROM naskah.arsip a
                                WHERE a.instansi_id = b.instansi_id AND a.berkas_id = b.id) AS jumlah,
                        """
                                + RETENSI
                                + " FROM naskah.berkas_topik b "
                                + BERLAKU
                                + SYARAT
                                + "ORDER BY b.ditutup, b.id OFFSET :mulai LIMIT :batas")
                .param("keadaan", keadaan.name())
                .param("hari", hari)
                .param("tahun", hari.getYear())
                .param("mulai", mulai)
                .param("batas", batas)
                .query(RetensiRepository::berkas)
                .list();
    }

    /** Closed files for which the schedule has no row. */
    int tanpaJadwal(LocalDate hari) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM naskah.berkas_topik b
                        WHERE b.keadaan = 'TERTUTUP' AND NOT EXISTS (
                          SELECT FROM naskah.retensi j
                          WHERE j.instansi_id = b.instansi_id AND j.kode = ANY(naskah.silsilah(b.kode))
                            AND j.sejak <= ?)
                        """)
                .param(hari)
                .query(Integer.class)
                .single();
    }

    private static BerkasRetensi berkas(ResultSet row, int number) throws SQLException {
        return new BerkasRetensi(
                row.getObject("id", UUID.class),
                BerkasTopik.nomorTertulis(row.getInt("tahun_berkas"), row.getInt("nomor")),
                row.getString("kode"),
                row.getString("judul"),
                row.getObject("unit_id", UUID.class),
                row.getString("nama_unit"),
                SifatArsip.valueOf(row.getString("sifat")),
                row.getObject("dibuka", LocalDate.class),
                row.getObject("ditutup", LocalDate.class),
                row.getString("boks"),
                row.getInt("jumlah"),
                retensi(row, number));
    }

    private static Retensi retensi(ResultSet row, int number) throws SQLException {
        return new Retensi(
                row.getString("kode_retensi"),
                row.getObject("sejak", LocalDate.class),
                row.getString("uraian"),
                row.getInt("aktif"),
                row.getInt("inaktif"),
                NasibAkhir.valueOf(row.getString("nasib")),
                row.getString("nasib_tertulis"),
                row.getString("dasar_hukum"));
    }
}
