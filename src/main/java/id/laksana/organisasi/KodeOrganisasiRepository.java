package id.laksana.organisasi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KodeOrganisasiRepository {

    private final JdbcClient jdbc;

    KodeOrganisasiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean jabatan(String kode) {
        return exists("SELECT EXISTS (SELECT 1 FROM organisasi.jabatan WHERE kode = ?)", kode);
    }

    boolean unit(String kode) {
        return exists("SELECT EXISTS (SELECT 1 FROM organisasi.unit_kerja WHERE kode = ?)", kode);
    }

    boolean tim(String kode) {
        return exists("SELECT EXISTS (SELECT 1 FROM organisasi.tim WHERE kode = ?)", kode);
    }

    boolean kelompokUnit(String kode) {
        return exists(
                "SELECT EXISTS (SELECT 1 FROM organisasi.kelompok_unit WHERE kode = ?)", kode);
    }

    Map<String, String> namaUnit(Collection<String> daftarKode) {
        var result = new HashMap<String, String>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (u.kode) u.kode, v.nama
                        FROM organisasi.unit_kerja u
                        JOIN organisasi.unit_kerja_versi v ON v.instansi_id = u.instansi_id AND v.unit_id = u.id
                        WHERE u.kode = ANY(?::text[])
                        ORDER BY u.kode, lower(v.berlaku) DESC
                        """)
                .param(daftarKode.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("kode"), row.getString("nama")))
                .list()
                .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return result;
    }

    List<String> jalurUnit(String kode) {
        return jdbc.sql(
                        """
                        SELECT nama FROM (
                          SELECT DISTINCT ON (u.kode) u.kode, v.nama, v.jenis
                          FROM organisasi.unit_kerja u
                          JOIN organisasi.unit_kerja_versi v ON v.instansi_id = u.instansi_id AND v.unit_id = u.id
                          WHERE u.kode = :kode OR starts_with(:kode, u.kode || '/')
                          ORDER BY u.kode, lower(v.berlaku) DESC) unit
                        WHERE jenis <> 'asisten' ORDER BY length(kode)
                        """)
                .param("kode", kode)
                .query(String.class)
                .list();
    }

    private boolean exists(String sql, String kode) {
        return jdbc.sql(sql).param(kode).query(Boolean.class).single();
    }
}
