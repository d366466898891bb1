package id.laksana.organisasi.impor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads with a cursor: the list may be long. */
@Repository
class EksporRepository {

    private static final int FETCH = 1000;

    private final JdbcClient jdbc;

    EksporRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(JenisImpor jenis, Consumer<List<@Nullable String>> row) {
        int columns = jenis.daftarKolom().size();
        jdbc.sql(sql(jenis))
                .withFetchSize(FETCH)
                .query(
                        (RowCallbackHandler)
                                result -> {
                                    var values = new ArrayList<@Nullable String>();
                                    for (int i = 1; i <= columns; i++) {
                                        values.add(result.getString(i));
                                    }
                                    row.accept(values);
                                });
    }

    private static String sql(JenisImpor jenis) {
        return switch (jenis) {
            case PEGAWAI ->
                    """
                    SELECT nip, nama, gelar_depan, gelar_belakang, status, golongan, jenis_kelamin, surel, akun
                    FROM organisasi.pegawai WHERE berhenti IS NULL ORDER BY lower(nama), id
                    """;
            case UNIT ->
                    """
                    SELECT u.kode, v.nama, v.nama_pendek, v.jenis, i.kode, lower(v.berlaku)::text
                    FROM organisasi.unit_kerja u
                    JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id AND upper_inf(v.berlaku)
                    LEFT JOIN organisasi.unit_kerja i ON i.id = v.induk_id
                    ORDER BY u.urutan, u.kode
                    """;
        };
    }
}
