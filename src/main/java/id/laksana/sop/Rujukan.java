package id.laksana.sop;

import id.laksana.berkas.DaftarTemuan;
import java.util.HashSet;
import java.util.Map;

/** Checks that rows and columns refer to each other correctly; only after their shape is right. */
final class Rujukan {

    private final Sop sop;
    private final DaftarTemuan temuan;
    private final Map<String, Integer> baris;

    Rujukan(Sop sop, DaftarTemuan temuan, Map<String, Integer> baris) {
        this.sop = sop;
        this.temuan = temuan;
        this.baris = baris;
    }

    void check() {
        checkPelaksana();
        for (int i = 1; i <= sop.daftarLangkah().size(); i++) {
            checkNumber(i);
            checkOleh(i);
        }
        checkTargets();
    }

    private void checkPelaksana() {
        var seen = new HashSet<String>();
        for (int i = 1; i <= sop.daftarPelaksana().size(); i++) {
            String kode = sop.daftarPelaksana().get(i - 1).kode();
            if (!seen.add(kode)) {
                add("pelaksana[" + i + "].kode", AturanIsi.PELAKSANA_GANDA, kode);
            }
        }
    }

    private void checkNumber(int position) {
        int no = sop.langkah(position).no();
        if (no != position) {
            add("langkah[" + position + "].no", AturanIsi.NOMOR_LANGKAH, no, position);
        }
    }

    private void checkOleh(int position) {
        var known = sop.daftarPelaksana().stream().map(Pelaksana::kode).toList();
        for (String kode : sop.langkah(position).oleh()) {
            if (!known.contains(kode)) {
                String letak = "langkah[" + position + "].oleh";
                add(letak, AturanIsi.PELAKSANA_TIDAK_DIKENAL, kode, String.join(", ", known));
            }
        }
    }

    private void checkTargets() {
        int last = sop.daftarLangkah().size();
        for (var panah : Alur.of(sop).daftarPanah()) {
            if (!panah.ke().selesai() && panah.ke().no() > last) {
                String letak = "langkah[" + panah.dari() + "]." + key(panah);
                add(letak, AturanIsi.TUJUAN_TIDAK_ADA, panah.ke().no(), last);
            }
        }
    }

    private static String key(Alur.Panah panah) {
        return switch (panah.jenis()) {
            case YA -> "keputusan.ya";
            case TIDAK -> "keputusan.tidak";
            case CABANG -> "cabang";
            case LANJUT -> "lanjut";
        };
    }

    private void add(String letak, AturanIsi aturan, Object... argumen) {
        temuan.add(baris.getOrDefault(letak, 1), letak, aturan, argumen);
    }
}
