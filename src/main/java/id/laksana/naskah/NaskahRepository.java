package id.laksana.naskah;

import id.laksana.naskah.bentuk.SifatNaskah;
import id.laksana.naskah.jenis.DaftarJenis;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.TugasFormulir;
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

/** The naskah themselves; what they say is {@link VersiNaskahRepository}'s. */
@Repository
class NaskahRepository {

    /**
     * A case that is not open to all shows its naskah in lists only to those who wrote, initialled
     * or signed them.
     */
    private static final String TERBACA =
            """
            (p.akses = 'SEMUA' OR p.pegawai_id = :pembaca OR n.pegawai_id = :pembaca
             OR EXISTS (SELECT FROM naskah.versi v WHERE v.instansi_id = n.instansi_id
                        AND v.naskah_id = n.id AND v.pegawai_id = :pembaca)
             OR EXISTS (SELECT FROM naskah.paraf f WHERE f.instansi_id = n.instansi_id
                        AND f.naskah_id = n.id AND f.pegawai_id = :pembaca)
             OR EXISTS (SELECT FROM naskah.tandatangan t WHERE t.instansi_id = n.instansi_id
                        AND t.naskah_id = n.id AND t.pegawai_id = :pembaca))
            """;

    private final JdbcClient jdbc;
    private final DaftarJenis jenis;

    NaskahRepository(JdbcClient jdbc, DaftarJenis jenis) {
        this.jdbc = jdbc;
        this.jenis = jenis;
    }

    Optional<Naskah> cari(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.naskah WHERE id = ?")
                .param(id)
                .query(this::map)
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<Naskah> kunci(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.naskah WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::map)
                .optional();
    }

    /** Of a case, in the order in which they were begun. */
    List<Naskah> milikPelaksanaan(UUID pelaksanaan) {
        return jdbc.sql("SELECT * FROM naskah.naskah WHERE pelaksanaan_id = ? ORDER BY id")
                .param(pelaksanaan)
                .query(this::map)
                .list();
    }

    /** Newest first. */
    List<Naskah> daftar(DaftarNaskah.Saringan saringan, UUID pembaca, int mulai, int banyak) {
        return jdbc.sql(
                        """
                        SELECT n.* FROM naskah.naskah n
                        JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = n.instansi_id AND p.id = n.pelaksanaan_id
                        WHERE (:jenis = '' OR n.jenis = :jenis) AND (:status = '' OR n.status = :status)
                          AND (:cari = '' OR n.perihal ILIKE :pola OR n.nomor ILIKE :pola OR n.tujuan ILIKE :pola)
                          AND
                        """
                                + TERBACA
                                + " ORDER BY n.id DESC LIMIT :banyak OFFSET :mulai")
                .param("jenis", saringan.jenis())
                .param("status", saringan.status())
                .param("cari", saringan.cari())
                .param("pola", "%" + saringan.cari().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("pembaca", pembaca)
                .param("banyak", banyak)
                .param("mulai", mulai)
                .query(this::map)
                .list();
    }

    UUID tambah(
            TugasFormulir tugas,
            String jenis,
            String dokumen,
            RingkasNaskah isi,
            Instant saat,
            Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO naskah.naskah (pelaksanaan_id, tugas_id, langkah, jenis, dokumen, perihal, sifat,
                          kecepatan, tujuan, penandatangan, status, nomor_versi, putaran, dibuat, pegawai_id, nama)
                        VALUES (:pelaksanaan, :tugas, :langkah, :jenis, :dokumen, :perihal, :sifat, :kecepatan, :tujuan,
                          :penandatangan, 'RANCANGAN', 1, 1, :saat, :pegawai, :nama)
                        RETURNING id
                        """)
                .param("pelaksanaan", tugas.pelaksanaan())
                .param("tugas", tugas.id())
                .param("langkah", tugas.langkah())
                .param("jenis", jenis)
                .param("dokumen", dokumen)
                .param("perihal", isi.perihal())
                .param("sifat", isi.sifat())
                .param("kecepatan", isi.kecepatan())
                .param("tujuan", isi.tujuan())
                .param("penandatangan", isi.penandatangan())
                .param("saat", saat.atOffset(ZoneOffset.UTC))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .query(UUID.class)
                .single();
    }

    void versiBaru(UUID id, int nomorVersi, RingkasNaskah isi) {
        jdbc.sql(
                        """
                        UPDATE naskah.naskah SET perihal = :perihal, sifat = :sifat, kecepatan = :kecepatan,
                          tujuan = :tujuan, penandatangan = :penandatangan, nomor_versi = :versi WHERE id = :id
                        """)
                .param("perihal", isi.perihal())
                .param("sifat", isi.sifat())
                .param("kecepatan", isi.kecepatan())
                .param("tujuan", isi.tujuan())
                .param("penandatangan", isi.penandatangan())
                .param("versi", nomorVersi)
                .param("id", id)
                .update();
    }

    void putaranBaru(UUID id) {
        jdbc.sql("UPDATE naskah.naskah SET putaran = putaran + 1 WHERE id = ?").param(id).update();
    }

    void batalkan(UUID id) {
        jdbc.sql("UPDATE naskah.naskah SET status = 'DIBATALKAN' WHERE id = ?").param(id).update();
    }

    void ditandatangani(UUID id, @Nullable String nomor, LocalDate tanggal) {
        jdbc.sql(
                        """
                        UPDATE naskah.naskah SET status = 'DITANDATANGANI', nomor = :nomor, tanggal = :tanggal
                        WHERE id = :id
                        """)
                .param("nomor", nomor)
                .param("tanggal", tanggal)
                .param("id", id)
                .update();
    }

    void pilih(UUID tugas, UUID naskah, boolean dipilih) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.pilihan (tugas_id, naskah_id, dipilih) VALUES (:tugas, :naskah, :dipilih)
                        ON CONFLICT (instansi_id, tugas_id, naskah_id) DO UPDATE SET dipilih = EXCLUDED.dipilih
                        """)
                .param("tugas", tugas)
                .param("naskah", naskah)
                .param("dipilih", dipilih)
                .update();
    }

    /** Empty where nobody has chosen yet. */
    Optional<Boolean> dipilih(UUID tugas, UUID naskah) {
        return jdbc.sql("SELECT dipilih FROM naskah.pilihan WHERE tugas_id = ? AND naskah_id = ?")
                .param(tugas)
                .param(naskah)
                .query(Boolean.class)
                .optional();
    }

    private Naskah map(ResultSet row, int number) throws SQLException {
        return new Naskah(
                row.getObject("id", UUID.class),
                row.getObject("pelaksanaan_id", UUID.class),
                row.getObject("tugas_id", UUID.class),
                row.getInt("langkah"),
                jenis.ambil(row.getString("jenis")),
                row.getString("dokumen"),
                row.getString("perihal"),
                SifatNaskah.valueOf(row.getString("sifat")),
                row.getInt("kecepatan"),
                row.getString("tujuan"),
                row.getString("penandatangan"),
                Naskah.Status.valueOf(row.getString("status")),
                row.getInt("nomor_versi"),
                row.getInt("putaran"),
                row.getString("nomor"),
                row.getObject("tanggal", LocalDate.class),
                row.getTimestamp("dibuat").toInstant(),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"));
    }
}
