package id.laksana.sop.web;

import id.laksana.sop.JumlahWaktu;
import id.laksana.sop.Sop;
import id.laksana.sop.TautanSop.Tautan;
import id.laksana.sop.VersiSop;
import id.laksana.sop.VersiSop.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Head and tabs of the page of one SOP; every tab adds its own content.
 *
 * @param lain the version the catalogue shows, when another one is looked at here; null otherwise
 * @param daftarTautan where other modules lead from here
 */
public record SopPage(
        VersiSop versi,
        @Nullable VersiSop lain,
        String namaUnit,
        HakSop hak,
        String tab,
        List<Tautan> daftarTautan) {

    /**
     * @param key of the words; also the last part of the path, except of the first
     */
    public record Tab(String key, String path, @Nullable Long jumlah) {}

    public Sop sop() {
        return versi.sop();
    }

    public JumlahWaktu waktu() {
        return JumlahWaktu.of(sop());
    }

    public String path() {
        return "/sop/" + sop().kode();
    }

    /** A path below this page that stays at the version looked at. */
    public String path(String below) {
        return path() + below + (lain == null ? "" : "?versi=" + versi.nomorVersi());
    }

    public String unduhan(String jenis) {
        return path("." + jenis);
    }

    public String tindakan(String nama) {
        return path() + "/versi/" + versi.nomorVersi() + "/" + nama;
    }

    /** In the head of the page. */
    public List<Tautan> daftarTombol() {
        return daftarTautan.stream().filter(tautan -> tautan.icon() != null).toList();
    }

    /** Behind the tabs of this module. */
    public List<Tautan> daftarTabLain() {
        return daftarTautan.stream().filter(tautan -> tautan.icon() == null).toList();
    }

    public List<Tab> daftarTab() {
        return List.of(
                new Tab("formulir", path(""), null),
                tab("langkah", sop().daftarLangkah().size()),
                tab("pelaksana", sop().daftarPelaksana().size()),
                tab("dasar-hukum", sop().dasarHukum().size()),
                tab("keterkaitan", sop().keterkaitan().size()),
                new Tab("versi", path("/versi"), null),
                new Tab("pemeriksaan", path("/pemeriksaan"), null),
                tab("sumber", sop().catatanSumber().size()));
    }

    public boolean bolehDiajukan() {
        return versi.status() == Status.KONSEP && hak.ajukan();
    }

    public boolean bolehDisahkan() {
        return versi.status() == Status.DIAJUKAN && hak.sahkan();
    }

    public boolean bolehDicabut() {
        return versi.status() == Status.BERLAKU && hak.sahkan();
    }

    private Tab tab(String key, int jumlah) {
        return new Tab(key, path("/" + key), (long) jumlah);
    }
}
