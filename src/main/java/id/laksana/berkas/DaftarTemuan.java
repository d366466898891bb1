package id.laksana.berkas;

import java.util.ArrayList;
import java.util.List;

/** Collects findings of one file; stops counting where nobody would read on. */
public final class DaftarTemuan {

    private static final int MOST = 200;

    private final String berkas;
    private final List<Temuan> semua = new ArrayList<>();

    public DaftarTemuan(String berkas) {
        this.berkas = berkas;
    }

    public String berkas() {
        return berkas;
    }

    public void add(int baris, String letak, Aturan aturan, Object... argumen) {
        if (semua.size() < MOST) {
            var texts = List.of(argumen).stream().map(DaftarTemuan::shorten).toList();
            semua.add(new Temuan(berkas, baris, letak, aturan, texts));
        }
    }

    public List<Temuan> semua() {
        return List.copyOf(semua);
    }

    public boolean menghalangi() {
        return semua.stream().anyMatch(Temuan::menghalangi);
    }

    private static String shorten(Object value) {
        String text = value.toString();
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }
}
