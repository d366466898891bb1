package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Gabung;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian.OlehPihakLuar;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An SOP made ready for running: the ways out of each row and the rows ahead of it. */
final class Peta {

    private final Sop sop;
    private final List<List<Panah>> keluar;
    private final List<BitSet> depan;
    private final List<Integer> gabungSalahSatu;
    private final Set<String> luar;

    Peta(Sop sop) {
        this.sop = sop;
        var alur = Alur.of(sop);
        keluar = sop.daftarLangkah().stream().map(langkah -> alur.keluar(langkah.no())).toList();
        depan = ahead();
        gabungSalahSatu =
                sop.daftarLangkah().stream()
                        .filter(langkah -> langkah.gabung() == Gabung.SALAH_SATU)
                        .map(Langkah::no)
                        .toList();
        luar =
                sop.daftarPelaksana().stream()
                        .filter(pelaksana -> pelaksana.diisi() instanceof OlehPihakLuar)
                        .map(Pelaksana::kode)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Arrows that are no return lead to higher numbers, so from the last row back all is known. */
    private List<BitSet> ahead() {
        var result = new ArrayList<BitSet>();
        for (int no = keluar.size(); no >= 1; no--) {
            var rows = new BitSet();
            for (Panah panah : keluar(no)) {
                int to = panah.ke().no();
                if (!panah.ke().selesai() && !panah.kembali()) {
                    rows.set(to);
                    rows.or(result.get(keluar.size() - to));
                }
            }
            result.add(rows);
        }
        return result.reversed();
    }

    boolean ada(int no) {
        return no >= 1 && no <= keluar.size();
    }

    Langkah langkah(int no) {
        return sop.langkah(no);
    }

    List<Panah> keluar(int no) {
        return keluar.get(no - 1);
    }

    /** Whether a way leads from one row to the other without a return. */
    boolean sampai(int dari, int ke) {
        return depan.get(dari - 1).get(ke);
    }

    /** The same, for one who does not get past certain rows. */
    boolean sampai(int dari, int ke, Set<Integer> buntu) {
        return sampai(dari, ke)
                && (buntu.isEmpty()
                        || keluar(dari).stream()
                                .filter(panah -> !panah.kembali() && !panah.ke().selesai())
                                .map(panah -> panah.ke().no())
                                .anyMatch(
                                        next ->
                                                next == ke
                                                        || !buntu.contains(next)
                                                                && sampai(next, ke, buntu)));
    }

    /** Where two ways meet first, one row being the other's goal included. */
    Optional<Integer> bertemu(int a, int b) {
        return IntStream.rangeClosed(1, keluar.size())
                .filter(no -> no == a || sampai(a, no))
                .filter(no -> no == b || sampai(b, no))
                .boxed()
                .findFirst();
    }

    /** What can be answered in a row; empty when it does not decide. */
    Set<Jawaban> daftarJawaban(int no) {
        return keluar(no).stream()
                .flatMap(panah -> jawaban(panah).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows with {@code gabung: salah_satu}. */
    List<Integer> gabungSalahSatu() {
        return gabungSalahSatu;
    }

    boolean pihakLuar(String pelaksana) {
        return luar.contains(pelaksana);
    }

    /** The way that an answer takes; empty when the row has no such way. */
    Optional<Panah> panah(int no, Jawaban jawaban) {
        return keluar(no).stream()
                .filter(panah -> jawaban(panah).filter(jawaban::equals).isPresent())
                .findFirst();
    }

    private static Optional<Jawaban> jawaban(Panah panah) {
        return switch (panah.jenis()) {
            case LANJUT -> Optional.empty();
            case YA -> Optional.of(Jawaban.Putusan.YA);
            case TIDAK -> Optional.of(Jawaban.Putusan.TIDAK);
            case CABANG -> Optional.ofNullable(panah.label()).map(Jawaban.Cabang::new);
        };
    }

    /** Tidak to the end is a rejection, unless it is the Ya that sends back. */
    boolean menolak(Panah panah) {
        return panah.jenis() == Panah.Jenis.TIDAK
                && panah.ke().selesai()
                && !keluar(panah.dari()).getFirst().kembali();
    }
}
