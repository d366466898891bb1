package id.laksana.naskah.arsip;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of the instansi. */
@Repository
class KlasifikasiRepository {

    private final JdbcClient jdbc;

    KlasifikasiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean ada(String kode) {
        return jdbc.sql("SELECT count(*) > 0 FROM naskah.klasifikasi WHERE kode = ? AND dipakai")
                .param(kode)
                .query(Boolean.class)
                .single();
    }

    /** In the order of the regulation, each below its parent. */
    List<KodeArsip> semua() {
        return jdbc.sql(
                        """
                        SELECT kode, nama, dipakai FROM naskah.klasifikasi
                        ORDER BY string_to_array(kode, '.')::int[]
                        """)
                .query(
                        (row, _) ->
                                new KodeArsip(
                                        row.getString("kode"),
                                        row.getString("nama"),
                                        row.getBoolean("dipakai")))
                .list();
    }

    Map<String, String> nama() {
        var all = new TreeMap<String, String>();
        for (KodeArsip one : semua()) {
            if (one.dipakai()) {
                all.put(one.kode(), one.nama());
            }
        }
        return all;
    }

    void simpan(String kode, String nama) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.klasifikasi (kode, nama) VALUES (?, ?)
                        ON CONFLICT (instansi_id, kode) DO UPDATE SET nama = excluded.nama, dipakai = true
                        """)
                .params(kode, nama)
                .update();
    }
}
