package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.Petugas;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which open task in hand. */
@Repository
class PeganganRepository {

    /** Joined to the tasks of desks. */
    static final String KOLOM =
            """
            g.pegawai_id AS g_pegawai, g.jabatan_id AS g_jabatan, g.nama AS g_nama, g.nama_jabatan AS g_nama_jabatan,
            g.sejak AS g_sejak, g.dari_pegawai_id AS g_dari_pegawai, g.dari_jabatan_id AS g_dari_jabatan,
            g.dari_nama AS g_dari_nama, g.dari_nama_jabatan AS g_dari_nama_jabatan, g.tenggat AS g_tenggat,
            g.catatan AS g_catatan
            """;

    private final JdbcClient jdbc;

    PeganganRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody has it in hand any more, and whom it was delegated to may no longer do it. */
    void hapus(UUID tugas) {
        jdbc.sql(
                        """
                        WITH lama AS (DELETE FROM pelaksanaan.pegangan WHERE tugas_id = :tugas
                                      RETURNING pegawai_id, dari_jabatan_id)
                        UPDATE pelaksanaan.tugas t SET kepada = array_remove(t.kepada, :limpahan || lama.pegawai_id)
                        FROM lama WHERE t.id = :tugas AND lama.dari_jabatan_id IS NOT NULL
                        """)
                .param("tugas", tugas)
                .param("limpahan", PenerimaTugas.LIMPAHAN)
                .update();
    }

    /** In place of the one before, if there was one. */
    void ganti(UUID tugas, Pegangan held) {
        hapus(tugas);
        var limpahan = held.limpahan();
        var dari = limpahan == null ? null : limpahan.dari();
        var tenggat = limpahan == null ? null : limpahan.tenggat();
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pegangan
                          (tugas_id, pegawai_id, jabatan_id, nama, nama_jabatan, sejak, dari_pegawai_id,
                           dari_jabatan_id, dari_nama, dari_nama_jabatan, tenggat, catatan)
                        VALUES (:tugas, :pegawai, :jabatan, :nama, :namaJabatan, :sejak, :dariPegawai, :dariJabatan,
                                :dariNama, :dariNamaJabatan, :tenggat, :catatan)
                        """)
                .param("tugas", tugas)
                .param("pegawai", held.oleh().pegawai())
                .param("jabatan", held.oleh().jabatan())
                .param("nama", held.oleh().nama())
                .param("namaJabatan", held.oleh().namaJabatan())
                .param("sejak", at(held.sejak()))
                .param("dariPegawai", dari == null ? null : dari.pegawai())
                .param("dariJabatan", dari == null ? null : dari.jabatan())
                .param("dariNama", dari == null ? null : dari.nama())
                .param("dariNamaJabatan", dari == null ? null : dari.namaJabatan())
                .param("tenggat", tenggat == null ? null : at(tenggat))
                .param("catatan", limpahan == null ? null : limpahan.catatan())
                .update();
        if (dari != null) {
            jdbc.sql("UPDATE pelaksanaan.tugas SET kepada = kepada || ? WHERE id = ?")
                    .param(PenerimaTugas.LIMPAHAN + held.oleh().pegawai())
                    .param(tugas)
                    .update();
        }
    }

    UUID tugas(UUID pelaksanaan, Tugas.Id id) {
        return jdbc.sql(
                        """
                        SELECT id FROM pelaksanaan.tugas
                        WHERE pelaksanaan_id = :pelaksanaan AND langkah = :langkah AND putaran = :putaran
                          AND unit = :unit AND putaran_unit = :putaranUnit AND pelaksana = :pelaksana
                        """)
                .param("pelaksanaan", pelaksanaan)
                .param("langkah", id.kunjungan().langkah())
                .param("putaran", id.kunjungan().putaran())
                .param("unit", Objects.requireNonNullElse(id.giliran().unit(), ""))
                .param("putaranUnit", id.giliran().putaranUnit())
                .param("pelaksana", id.pelaksana())
                .query(UUID.class)
                .single();
    }

    static @Nullable Pegangan map(ResultSet row) throws SQLException {
        var sejak = instant(row, "g_sejak");
        if (sejak == null) {
            return null;
        }
        var oleh = petugas(row, "g_");
        return new Pegangan(
                oleh,
                sejak,
                row.getObject("g_dari_jabatan") == null
                        ? null
                        : new Pegangan.Limpahan(
                                petugas(row, "g_dari_"),
                                instant(row, "g_tenggat"),
                                row.getString("g_catatan")));
    }

    private static Petugas petugas(ResultSet row, String prefix) throws SQLException {
        return new Petugas(
                row.getObject(prefix + "pegawai", UUID.class),
                row.getObject(prefix + "jabatan", UUID.class),
                row.getString(prefix + "nama"),
                row.getString(prefix + "nama_jabatan"));
    }
}
