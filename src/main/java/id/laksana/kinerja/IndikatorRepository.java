package id.laksana.kinerja;

import id.laksana.pelaksanaan.TugasFormulir;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets that cases hand out. */
@Repository
class IndikatorRepository {

    private final JdbcClient jdbc;

    IndikatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param asal sheet whose rows it begins with; null: none
     * @param periode whether it is for the same period
     */
    void buka(TugasFormulir tugas, @Nullable UUID asal, boolean periode) {
        jdbc.sql(
                        """
                        INSERT INTO kinerja.lembar (tugas_id, pelaksanaan_id, sop, periode)
                        VALUES (:tugas, :pelaksanaan, :sop,
                          coalesce((SELECT periode FROM kinerja.lembar WHERE tugas_id = :asal AND :sama), ''))
                        """)
                .param("tugas", tugas.id())
                .param("pelaksanaan", tugas.pelaksanaan())
                .param("sop", tugas.sop().kode())
                .param("asal", asal)
                .param("sama", periode)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO kinerja.indikator (tugas_id, nomor, indikator, satuan, target, desimal, bawah, atas,
                          sumber, unit, rekap)
                        SELECT :tugas, nomor, indikator, satuan, target, desimal, bawah, atas, sumber, unit, rekap
                        FROM kinerja.indikator WHERE tugas_id = :asal
                        """)
                .param("tugas", tugas.id())
                .param("asal", asal)
                .update();
    }

    /** The last sheet that another case of the SOP has handed out. */
    Optional<UUID> kasusLalu(TugasFormulir tugas) {
        return jdbc.sql(
                        """
                        SELECT l.tugas_id FROM kinerja.lembar l
                        JOIN pelaksanaan.tugas t ON t.instansi_id = l.instansi_id AND t.id = l.tugas_id
                        WHERE l.sop = :sop AND l.pelaksanaan_id <> :pelaksanaan AND t.status = 'SELESAI'
                        ORDER BY l.tugas_id DESC LIMIT 1
                        """)
                .param("sop", tugas.sop().kode())
                .param("pelaksanaan", tugas.pelaksanaan())
                .query(UUID.class)
                .optional();
    }

    /** The sheet that holds in the case: of the last round in which it was prepared. */
    Optional<UUID> berlaku(UUID pelaksanaan) {
        return jdbc.sql(
                        "SELECT tugas_id FROM kinerja.lembar WHERE pelaksanaan_id = ? ORDER BY tugas_id DESC LIMIT 1")
                .param(pelaksanaan)
                .query(UUID.class)
                .optional();
    }

    String periode(UUID tugas) {
        return jdbc.sql("SELECT periode FROM kinerja.lembar WHERE tugas_id = ?")
                .param(tugas)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void simpanPeriode(UUID tugas, String periode) {
        jdbc.sql("UPDATE kinerja.lembar SET periode = ? WHERE tugas_id = ?")
                .params(periode, tugas)
                .update();
    }

    List<Indikator> daftar(UUID tugas) {
        return jdbc.sql("SELECT * FROM kinerja.indikator WHERE tugas_id = ? ORDER BY nomor")
                .param(tugas)
                .query(IndikatorRepository::map)
                .list();
    }

    void simpan(UUID tugas, Indikator row) {
        var statement =
                jdbc.sql(
                                """
                                INSERT INTO kinerja.indikator (tugas_id, nomor, indikator, satuan, target, desimal,
                                  bawah, atas, sumber, unit, rekap)
                                VALUES (:tugas, :nomor, :indikator, :satuan, :target, :desimal, :bawah, :atas, :sumber,
                                  :unit, :rekap)
                                ON CONFLICT (instansi_id, tugas_id, nomor) DO UPDATE SET
                                  indikator = :indikator, satuan = :satuan, target = :target, desimal = :desimal,
                                  bawah = :bawah, atas = :atas, sumber = :sumber, unit = :unit, rekap = :rekap
                                """)
                        .param("tugas", tugas)
                        .param("nomor", row.nomor());
        for (String kolom : Indikator.KOLOM) {
            statement = statement.param(kolom, row.teks(kolom));
        }
        statement.update();
    }

    void hapus(UUID tugas, int nomor) {
        jdbc.sql("DELETE FROM kinerja.indikator WHERE tugas_id = ? AND nomor = ?")
                .params(tugas, nomor)
                .update();
    }

    private static Indikator map(ResultSet row, int number) throws SQLException {
        var cells = new HashMap<String, String>();
        for (String kolom : Indikator.KOLOM) {
            cells.put(kolom, row.getString(kolom));
        }
        return new Indikator(row.getInt("nomor"), cells);
    }
}
