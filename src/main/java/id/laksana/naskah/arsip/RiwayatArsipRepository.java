package id.laksana.naskah.arsip;

import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to items and files, and who read the secret ones; rows are only added. */
@Repository
class RiwayatArsipRepository {

    private final JdbcClient jdbc;

    RiwayatArsipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void catat(UUID objek, String tindakan, String rincian, Instant saat, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.riwayat_arsip
                          (objek_id, tindakan, rincian, waktu, pegawai_id, nama, nama_jabatan)
                        VALUES (:objek, :tindakan, :rincian, :saat, :pegawai, :nama, :jabatan)
                        """)
                .param("objek", objek)
                .param("tindakan", tindakan)
                .param("rincian", rincian)
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }

    /** The newest first. */
    List<RiwayatArsip> dari(UUID objek) {
        return jdbc.sql(
                        """
                        SELECT tindakan, rincian, waktu, nama, nama_jabatan FROM naskah.riwayat_arsip
                        WHERE objek_id = ? ORDER BY id DESC LIMIT 200
                        """)
                .param(objek)
                .query(
                        (row, _) ->
                                new RiwayatArsip(
                                        row.getString("tindakan"),
                                        row.getString("rincian"),
                                        row.getTimestamp("waktu").toInstant(),
                                        row.getString("nama"),
                                        row.getString("nama_jabatan")))
                .list();
    }

    void dibaca(ArsipTersimpan arsip, @Nullable UUID isi, Instant saat, Pelaku oleh) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.baca_arsip
                          (arsip_id, isi_id, sifat, waktu, pegawai_id, nama, nama_jabatan)
                        VALUES (:arsip, :isi, :sifat, :saat, :pegawai, :nama, :jabatan)
                        """)
                .param("arsip", arsip.id())
                .param("isi", isi)
                .param("sifat", arsip.sifat().name())
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatanTertulis())
                .update();
    }

    int jumlahPembacaan() {
        return jdbc.sql("SELECT count(*) FROM naskah.baca_arsip").query(Integer.class).single();
    }

    /** The newest first. */
    List<PembacaanArsip> pembacaan(int mulai, int batas) {
        return jdbc.sql(
                        """
                        SELECT b.arsip_id, b.sifat, b.waktu, b.nama, b.nama_jabatan, a.nomor, a.tanggal, a.unit_id,
                               a.perihal, i.nama AS berkas
                        FROM naskah.baca_arsip b
                        JOIN naskah.arsip a ON a.instansi_id = b.instansi_id AND a.id = b.arsip_id
                        LEFT JOIN naskah.isi_arsip i ON i.instansi_id = b.instansi_id AND i.id = b.isi_id
                        ORDER BY b.id DESC OFFSET ? LIMIT ?
                        """)
                .params(mulai, batas)
                .query(
                        (row, _) ->
                                new PembacaanArsip(
                                        row.getObject("arsip_id", UUID.class),
                                        SifatArsip.valueOf(row.getString("sifat")),
                                        row.getObject("unit_id", UUID.class),
                                        row.getString("nomor"),
                                        row.getDate("tanggal").toLocalDate(),
                                        row.getString("perihal"),
                                        row.getString("berkas"),
                                        row.getTimestamp("waktu").toInstant(),
                                        row.getString("nama"),
                                        row.getString("nama_jabatan")))
                .list();
    }
}
