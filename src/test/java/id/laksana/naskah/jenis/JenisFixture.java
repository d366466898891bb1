package id.laksana.naskah.jenis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The kinds of the program, for tests without Spring. */
public final class JenisFixture {

    private static final DaftarJenis DAFTAR = read();

    private JenisFixture() {}

    private static DaftarJenis read() {
        try {
            return new DaftarJenis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<JenisNaskah> semua() {
        return DAFTAR.semua();
    }

    public static JenisNaskah ambil(String kode) {
        return DAFTAR.ambil(kode);
    }
}
