package id.laksana.sop.bentuk;

import id.laksana.sop.Langkah;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.Sel.Ragam;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;

/** Breaks the text of rows into lines and measures how high the rows are. */
final class BarisBuilder {

    static final double LEAST = 13.2;
    private static final double MORE_BELOW = 4;
    private static final double PADDING = 3.4;
    private static final double INSET = 1.3;
    private static final String DASH = "- ";

    private final Sop sop;
    private final LebarKolom lebar;
    private final double scale;
    private final double slack;

    /**
     * @param scale of the letters, for rows that would not fit on a sheet
     * @param slack more height for every row, when the arrows need more room
     */
    BarisBuilder(Sop sop, LebarKolom lebar, double scale, double slack) {
        this.sop = sop;
        this.lebar = lebar;
        this.scale = scale;
        this.slack = slack;
    }

    Baris build(Langkah langkah) {
        var mutu = langkah.mutuBaku();
        Ragam isi = Ragam.ISI.scaled(scale);
        Ragam ket = Ragam.KET.scaled(scale);
        Ragam tengah = Ragam.ISI_TENGAH.scaled(scale);
        Sel no = cell(Kertas.MARGIN, lebar.no(), List.of(number(langkah)), tengah);
        Sel uraian = cell(lebar.xUraian(), lebar.uraian(), activity(langkah, isi), isi);
        Sel kelengkapan =
                cell(
                        lebar.xKelengkapan(),
                        lebar.kelengkapan(),
                        items(mutu.kelengkapan(), lebar.kelengkapan(), isi),
                        isi);
        Sel waktu = cell(lebar.xWaktu(), lebar.waktu(), time(langkah, tengah), tengah);
        Sel output =
                cell(
                        lebar.xOutput(),
                        lebar.output(),
                        items(mutu.output(), lebar.output(), isi),
                        isi);
        Sel catatan = cell(lebar.xKet(), lebar.ket(), notes(langkah, ket), ket);
        double height = 0;
        for (Sel sel : List.of(no, uraian, kelengkapan, waktu, output, catatan)) {
            height = Math.max(height, sel.banyakBaris() * sel.ragam().spasi());
        }
        double least = crowded(langkah) ? LEAST + MORE_BELOW : LEAST;
        double tinggi = Math.max(least, height + PADDING) + slack;
        return new Baris(langkah, 0, tinggi, no, uraian, kelengkapan, waktu, output, catatan);
    }

    private static Sel cell(double x, double width, List<Butir> content, Ragam ragam) {
        return new Sel(new Rect(x, 0, width, 0), content, ragam);
    }

    /** 1 to n without a gap (PermenPAN-RB 35/2012), whatever the source printed. */
    private static Butir number(Langkah langkah) {
        return new Butir(List.of(langkah.no() + "."), 0);
    }

    /**
     * Both ways out of a decision lead to the same side: one must leave below the diamond, with
     * room for its line and its word above the border of the row.
     */
    private boolean crowded(Langkah langkah) {
        var keputusan = langkah.keputusan();
        if (keputusan == null || keputusan.ya().selesai() || keputusan.tidak().selesai()) {
            return false;
        }
        int own = sop.kolom(langkah.oleh().getFirst());
        return side(keputusan.ya(), own) * side(keputusan.tidak(), own) > 0;
    }

    private int side(Langkah.Tujuan ke, int own) {
        return Integer.signum(sop.kolom(sop.langkah(ke.no()).oleh().getFirst()) - own);
    }

    private List<Butir> activity(Langkah langkah, Ragam ragam) {
        var content = new ArrayList<Butir>();
        content.add(plain(langkah.kegiatan(), lebar.uraian(), ragam));
        for (int i = 0; i < langkah.rincian().size(); i++) {
            content.add(
                    hanging(
                            (char) ('a' + i) + ". ",
                            langkah.rincian().get(i),
                            lebar.uraian(),
                            ragam));
        }
        return content;
    }

    private static List<Butir> items(List<String> items, double width, Ragam ragam) {
        return items.size() == 1
                ? List.of(plain(items.getFirst(), width, ragam))
                : items.stream().map(item -> hanging(DASH, item, width, ragam)).toList();
    }

    private List<Butir> time(Langkah langkah, Ragam ragam) {
        var waktu = langkah.mutuBaku().waktu();
        return waktu == null
                ? List.of()
                : List.of(plain(Teks.time(waktu, Kata.FORM), lebar.waktu(), ragam));
    }

    /** Column KET.: the printed note, then what the drawing cannot say. */
    private List<Butir> notes(Langkah langkah, Ragam ragam) {
        var notes = new ArrayList<String>();
        addIfPresent(notes, langkah.keterangan());
        addIfPresent(notes, Teks.capital(langkah.opsional()));
        if (langkah.untukSetiap() != null) {
            notes.add(
                    Kata.FORM.get("ket.untuk-setiap", pelaksana(langkah.oleh().getFirst()).nama()));
        }
        if (langkah.oleh().size() > 1 && langkah.bersama() == Langkah.Bersama.SALAH_SATU) {
            notes.add(Kata.FORM.get("ket.salah-satu"));
        }
        if (langkah.gabung() != null) {
            notes.add(Kata.FORM.get("ket.gabung." + langkah.gabung()));
        }
        addOutside(notes, langkah);
        addCalled(notes, langkah);
        return notes.stream().map(note -> plain(note, lebar.ket(), ragam)).toList();
    }

    private static void addIfPresent(
            List<String> notes, @org.jspecify.annotations.Nullable String note) {
        if (note != null && !note.isBlank()) {
            notes.add(note);
        }
    }

    private void addOutside(List<String> notes, Langkah langkah) {
        for (String kode : langkah.oleh()) {
            if (pelaksana(kode).diisi() instanceof Pengisian.OlehPihakLuar luar) {
                notes.add(Kata.FORM.get("ket.luar", luar.nama()));
            }
        }
    }

    private void addCalled(List<String> notes, Langkah langkah) {
        String called = langkah.panggil();
        if (called == null) {
            return;
        }
        sop.keterkaitan().stream()
                .filter(terkait -> called.equals(terkait.kode()))
                .findFirst()
                .ifPresent(terkait -> notes.add(Kata.FORM.get("ket.panggil", terkait.judul())));
    }

    private Pelaksana pelaksana(String kode) {
        return sop.daftarPelaksana().get(sop.kolom(kode));
    }

    private static Butir plain(String text, double width, Ragam ragam) {
        return new Butir(ragam.huruf().wrap(text, width - 2 * INSET, ragam.ukuran()), 0);
    }

    static Butir hanging(String mark, String text, double width, Ragam ragam) {
        double indent = ragam.huruf().width(mark, ragam.ukuran());
        var lines =
                new ArrayList<>(
                        ragam.huruf().wrap(text, width - 2 * INSET - indent, ragam.ukuran()));
        lines.set(0, mark + lines.getFirst());
        return new Butir(lines, indent);
    }
}
