package id.laksana.kinerja;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units filled, task by task. */
@Repository
class DataRepository {

    private final JdbcClient jdbc;

    DataRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DataIndikator> daftar(UUID tugas) {
        return jdbc.sql("SELECT * FROM kinerja.data WHERE tugas_id = ? ORDER BY nomor")
                .param(tugas)
                .query(DataRepository::map)
                .list();
    }

    void tambah(UUID tugas, DataIndikator row) {
        jdbc.sql(
                        """
                        INSERT INTO kinerja.data (tugas_id, nomor, indikator, satuan, target, sumber, desimal, bawah,
                          atas, rekap, realisasi, angka, belum_ada, bukti, kendala)
                        VALUES (:tugas, :nomor, :indikator, :satuan, :target, :sumber, :desimal, :bawah, :atas, :rekap,
                          :realisasi, :angka, :belumAda, :bukti, :kendala)
                        """)
                .param("tugas", tugas)
                .param("nomor", row.nomor())
                .param("indikator", row.indikator())
                .param("satuan", row.satuan())
                .param("target", row.target())
                .param("sumber", row.sumber())
                .param("desimal", row.desimal())
                .param("bawah", row.bawah())
                .param("atas", row.atas())
                .param("rekap", row.rekap().kode())
                .param("realisasi", row.realisasi())
                .param("angka", row.angka().orElse(null))
                .param("belumAda", row.belumAda())
                .param("bukti", row.bukti())
                .param("kendala", row.kendala())
                .update();
    }

    void simpan(UUID tugas, DataIndikator row) {
        jdbc.sql(
                        """
                        UPDATE kinerja.data SET realisasi = :realisasi, angka = :angka, belum_ada = :belumAda,
                          bukti = :bukti, kendala = :kendala
                        WHERE tugas_id = :tugas AND nomor = :nomor
                        """)
                .param("realisasi", row.realisasi())
                .param("angka", row.angka().orElse(null))
                .param("belumAda", row.belumAda())
                .param("bukti", row.bukti())
                .param("kendala", row.kendala())
                .param("tugas", tugas)
                .param("nomor", row.nomor())
                .update();
    }

    private static DataIndikator map(ResultSet row, int number) throws SQLException {
        return new DataIndikator(
                row.getInt("nomor"),
                row.getString("indikator"),
                row.getString("satuan"),
                row.getString("target"),
                row.getString("sumber"),
                row.getObject("desimal", Integer.class),
                row.getBigDecimal("bawah"),
                row.getBigDecimal("atas"),
                CaraRekap.baca(row.getString("rekap")).orElseThrow(),
                row.getString("realisasi"),
                row.getBoolean("belum_ada"),
                row.getString("bukti"),
                row.getString("kendala"));
    }
}
