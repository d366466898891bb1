package id.laksana.organisasi;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes of the organisation to posts, units and members. */
@Repository
class PengisiRepository {

    record Unit(UUID id, String kode, String nama, @Nullable UUID kepala) {}

    private final JdbcClient jdbc;

    PengisiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> jabatan(String kode) {
        return jdbc.sql("SELECT id FROM organisasi.jabatan WHERE kode = ?")
                .param(kode)
                .query(UUID.class)
                .list();
    }

    List<UUID> jabatanStaf(String kodeUnit) {
        return jdbc.sql(
                        """
                        SELECT j.id
                        FROM organisasi.jabatan j JOIN organisasi.unit_kerja u ON u.id = j.unit_id
                        WHERE u.kode = ? AND j.jenis IN ('pelaksana', 'fungsional')
                        ORDER BY j.urutan, j.kode
                        """)
                .param(kodeUnit)
                .query(UUID.class)
                .list();
    }

    List<Pengisi.AnggotaTim> anggotaTim(String kode, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT g.id AS pegawai, g.nama_lengkap AS nama, a.peran
                        FROM organisasi.tim t
                        JOIN organisasi.anggota_tim a ON a.tim_id = t.id
                        JOIN organisasi.pegawai g ON g.id = a.pegawai_id
                        CROSS JOIN (SELECT organisasi.tanggal(:saat) AS tgl OFFSET 0) hari
                        WHERE t.kode = :kode AND t.berlaku @> tgl AND a.berlaku @> tgl
                          AND (g.berhenti IS NULL OR g.berhenti > tgl)
                        ORDER BY array_position(
                          ARRAY['pengarah', 'penanggung-jawab', 'ketua', 'wakil', 'sekretaris', 'anggota'], a.peran),
                          g.nama
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("kode", kode)
                .query(Pengisi.AnggotaTim.class)
                .list();
    }

    List<Unit> unitKelompok(String kode, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT u.id, u.kode, v.nama, j.id AS kepala
                        FROM organisasi.kelompok_unit k
                        JOIN organisasi.anggota_kelompok_unit a ON a.kelompok_id = k.id
                        JOIN organisasi.unit_kerja u ON u.id = a.unit_id
                        JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                        CROSS JOIN (SELECT organisasi.tanggal(:saat) AS tgl OFFSET 0) hari
                        LEFT JOIN organisasi.jabatan j ON j.unit_id = u.id AND j.kepala AND j.berlaku @> tgl
                        WHERE k.kode = :kode AND (k.ditutup IS NULL OR k.ditutup > tgl)
                          AND a.berlaku @> tgl AND v.berlaku @> tgl
                        ORDER BY a.urutan, u.kode
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("kode", kode)
                .query(Unit.class)
                .list();
    }

    /** Empty when this transaction is changing it: its number then stands for all that it does. */
    Optional<SusunanSaat> susunan(Instant saat) {
        return jdbc.sql(
                        """
                        SELECT susunan_versi, zona FROM organisasi.instansi
                        WHERE instansi_id = (SELECT laksana.instansi())
                          AND susunan_versi IS DISTINCT FROM pg_current_xact_id_if_assigned()::text::bigint
                        """)
                .query(
                        (row, _) ->
                                new SusunanSaat(
                                        row.getLong("susunan_versi"),
                                        ZoneId.of(row.getString("zona")),
                                        saat))
                .optional();
    }

    Optional<Kedudukan> kedudukan(UUID jabatan, UUID pegawai, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT j.kode AS jabatan, u.kode AS unit, j.kepala,
                               j.jenis IN ('fungsional', 'pelaksana') AS staf,
                               ARRAY(SELECT k.kode FROM organisasi.kelompok_unit k
                                     JOIN organisasi.anggota_kelompok_unit a ON a.kelompok_id = k.id
                                     WHERE a.unit_id = u.id AND a.berlaku @> tgl
                                       AND (k.ditutup IS NULL OR k.ditutup > tgl)) AS kelompok,
                               ARRAY(SELECT t.kode FROM organisasi.tim t
                                     JOIN organisasi.anggota_tim a ON a.tim_id = t.id
                                     WHERE a.pegawai_id = :pegawai AND a.berlaku @> tgl AND t.berlaku @> tgl) AS tim
                        FROM organisasi.jabatan j
                        JOIN organisasi.unit_kerja u ON u.id = j.unit_id
                        CROSS JOIN (SELECT organisasi.tanggal(:saat) AS tgl OFFSET 0) hari
                        WHERE j.id = :jabatan AND j.berlaku @> tgl
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("jabatan", jabatan)
                .param("pegawai", pegawai)
                .query(
                        (row, _) ->
                                new Kedudukan(
                                        row.getString("jabatan"),
                                        row.getString("unit"),
                                        row.getBoolean("kepala"),
                                        row.getBoolean("staf"),
                                        List.of((String[]) row.getArray("kelompok").getArray()),
                                        List.of((String[]) row.getArray("tim").getArray())))
                .optional();
    }

    List<Unit> unit(List<String> daftarKode, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT u.id, u.kode, v.nama, j.id AS kepala
                        FROM organisasi.unit_kerja u
                        JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                        CROSS JOIN (SELECT organisasi.tanggal(:saat) AS tgl OFFSET 0) hari
                        LEFT JOIN organisasi.jabatan j ON j.unit_id = u.id AND j.kepala AND j.berlaku @> tgl
                        WHERE u.kode = ANY(:kode::text[]) AND v.berlaku @> tgl
                        ORDER BY array_position(:kode::text[], u.kode)
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("kode", daftarKode.toArray(String[]::new))
                .query(Unit.class)
                .list();
    }
}
