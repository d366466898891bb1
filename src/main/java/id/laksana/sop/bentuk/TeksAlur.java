package id.laksana.sop.bentuk;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The flow in words, for those who cannot see the drawing and for narrow screens. */
final class TeksAlur {

    private final Sop sop;
    private final Alur alur;
    private final Kata kata;

    TeksAlur(Sop sop, Locale locale) {
        this.sop = sop;
        alur = Alur.of(sop);
        kata = new Kata(locale);
    }

    List<LangkahTeks> all() {
        return sop.daftarLangkah().stream().map(this::step).toList();
    }

    /** Rows of one sheet in one paragraph. */
    String sheet(Lembar sheet) {
        var text = new StringBuilder(kata.get("teks.alur", sheet.pertama(), sheet.terakhir()));
        for (Baris row : sheet.baris()) {
            LangkahTeks step = step(row.langkah());
            text.append(' ')
                    .append(kata.get("teks.langkah", step.no(), step.pelaksana(), step.kegiatan()));
            step.arah().forEach(way -> text.append(' ').append(way));
        }
        return text.toString();
    }

    private LangkahTeks step(Langkah langkah) {
        return new LangkahTeks(
                langkah.no(),
                actors(langkah),
                langkah.kegiatan(),
                ways(langkah),
                facts(langkah),
                langkah.rincian());
    }

    private String actors(Langkah langkah) {
        var names =
                langkah.oleh().stream()
                        .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)).nama())
                        .toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        boolean any = langkah.bersama() == Langkah.Bersama.SALAH_SATU;
        String all = join(names, any ? "teks.atau" : "teks.dan");
        return kata.get("teks.bersama." + langkah.bersama(), all);
    }

    private String join(List<String> parts, String conjunction) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String word = " " + kata.get(conjunction) + " ";
        return parts.size() == 2
                ? parts.getFirst() + word + parts.getLast()
                : String.join(", ", parts.subList(0, parts.size() - 1))
                        + ","
                        + word
                        + parts.getLast();
    }

    private List<String> ways(Langkah langkah) {
        var ways = new ArrayList<String>();
        if (langkah.gabung() != null) {
            ways.add(kata.get("teks.gabung." + langkah.gabung()));
        }
        String condition = langkah.opsional();
        if (condition != null) {
            ways.add(kata.get("teks.opsional", condition));
        }
        List<Panah> out = alur.keluar(langkah.no());
        if (langkah.bercabang()) {
            ways.add(String.join(", ", out.stream().map(this::branch).toList()) + ".");
        } else if (out.size() > 1) {
            var numbers = out.stream().map(panah -> String.valueOf(panah.ke().no())).toList();
            ways.add(kata.get("teks.serentak", join(numbers, "teks.dan")));
        } else if (!out.isEmpty()) {
            ways.add(onward(out.getFirst()));
        }
        return ways;
    }

    private String branch(Panah panah) {
        String label = panah.label() == null ? kata.get("panah." + panah.jenis()) : panah.label();
        if (panah.ke().selesai()) {
            return kata.get("teks.selesai", label);
        }
        if (panah.ke().no() == panah.dari()) {
            return kata.get("teks.ulang", label);
        }
        return kata.get(panah.kembali() ? "teks.kembali" : "teks.ke", label, panah.ke().no());
    }

    private String onward(Panah panah) {
        if (panah.ke().selesai()) {
            return kata.get("teks.lanjut.selesai");
        }
        return kata.get(panah.kembali() ? "teks.lanjut.kembali" : "teks.lanjut", panah.ke().no());
    }

    private List<String> facts(Langkah langkah) {
        var facts = new ArrayList<String>();
        var mutu = langkah.mutuBaku();
        addList(facts, "teks.kelengkapan", mutu.kelengkapan());
        var waktu = mutu.waktu();
        if (waktu != null) {
            facts.add(kata.get("teks.waktu", Teks.time(waktu, kata)));
        }
        addList(facts, "teks.output", mutu.output());
        return facts;
    }

    private void addList(List<String> facts, String key, @Nullable List<String> items) {
        if (items != null && !items.isEmpty()) {
            facts.add(kata.get(key, String.join("; ", items)));
        }
    }
}
