package id.laksana.naskah.tandatangan;

import static id.laksana.naskah.tandatangan.KunciRepository.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed documents by their public codes. */
@Repository
class VerifikasiRepository {

    /** One signature as it is recorded. */
    record Baris(
            int urut,
            UUID pegawai,
            String nama,
            String jabatan,
            @Nullable String atasNama,
            Instant saat,
            String jalan,
            boolean tersertifikasi,
            String tingkat,
            @Nullable String idLayanan,
            String sidik) {}

    record Dokumen(
            String kode,
            @Nullable UUID naskah,
            @Nullable String nomor,
            LocalDate tanggal,
            String perihal,
            boolean rahasia) {}

    private final JdbcClient jdbc;

    VerifikasiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void simpan(Dokumen dokumen, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.verifikasi (kode_publik, naskah_id, nomor, tanggal, perihal, rahasia, dibuat)
                        VALUES (:kode, :naskah, :nomor, :tanggal, :perihal, :rahasia, :saat)
                        """)
                .param("kode", dokumen.kode())
                .param("naskah", dokumen.naskah())
                .param("nomor", dokumen.nomor())
                .param("tanggal", dokumen.tanggal())
                .param("perihal", dokumen.perihal())
                .param("rahasia", dokumen.rahasia())
                .param("saat", at(saat))
                .update();
    }

    void simpan(String kode, Baris baris) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.tanda_tangan
                          (kode_publik, urut, pegawai_id, nama, jabatan, atas_nama, saat, jalan, tersertifikasi,
                           tingkat, id_layanan, sidik)
                        VALUES (:kode, :urut, :pegawai, :nama, :jabatan, :atasNama, :saat, :jalan, :tersertifikasi,
                           :tingkat, :idLayanan, :sidik)
                        """)
                .param("kode", kode)
                .param("urut", baris.urut())
                .param("pegawai", baris.pegawai())
                .param("nama", baris.nama())
                .param("jabatan", baris.jabatan())
                .param("atasNama", baris.atasNama())
                .param("saat", at(baris.saat()))
                .param("jalan", baris.jalan())
                .param("tersertifikasi", baris.tersertifikasi())
                .param("tingkat", baris.tingkat())
                .param("idLayanan", baris.idLayanan())
                .param("sidik", baris.sidik())
                .update();
    }

    Optional<Dokumen> dokumen(String kode) {
        return jdbc.sql(
                        """
                        SELECT kode_publik, naskah_id, nomor, tanggal, perihal, rahasia
                        FROM naskah.verifikasi WHERE kode_publik = ?
                        """)
                .param(kode)
                .query(
                        (row, _) ->
                                new Dokumen(
                                        row.getString(1),
                                        row.getObject(2, UUID.class),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        row.getString(5),
                                        row.getBoolean(6)))
                .optional();
    }

    /** Locks the document until the transaction ends, so that two do not sign the same file. */
    void kunci(String kode) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(kode)
                .query((_, _) -> true)
                .single();
    }

    List<Baris> tandaTangan(String kode) {
        return jdbc.sql(
                        """
                        SELECT urut, pegawai_id, nama, jabatan, atas_nama, saat, jalan, tersertifikasi, tingkat,
                               id_layanan, sidik
                        FROM naskah.tanda_tangan WHERE kode_publik = ? ORDER BY urut
                        """)
                .param(kode)
                .query(
                        (row, _) ->
                                new Baris(
                                        row.getInt(1),
                                        row.getObject(2, UUID.class),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getObject(6, OffsetDateTime.class).toInstant(),
                                        row.getString(7),
                                        row.getBoolean(8),
                                        row.getString(9),
                                        row.getString(10),
                                        row.getString(11)))
                .list();
    }
}
