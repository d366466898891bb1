package id.laksana.pelaksanaan.mesin;

import static java.util.stream.Collectors.toMap;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Perintah.PindahVersi;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Taking a case over to another version; see {@code docs/keputusan/0008-pindah-versi.md}. */
final class AturanVersi {

    private final Perjalanan perjalanan;
    private final PindahVersi perintah;
    private final KeadaanPelaksanaan lama;
    private final Peta petaLama;
    private final Peta petaBaru;
    private final Map<Integer, Integer> padanan;
    private final Map<Integer, Integer> tujuan;

    private AturanVersi(Perjalanan perjalanan, PindahVersi perintah) {
        this.perjalanan = perjalanan;
        this.perintah = perintah;
        lama = perjalanan.keadaan();
        petaLama = perjalanan.peta();
        petaBaru = new Peta(perintah.baru());
        padanan = rows(perintah.padanan());
        tujuan = rows(perintah.tujuan());
    }

    static Hasil pindah(Perjalanan perjalanan, PindahVersi perintah) {
        var aturan = new AturanVersi(perjalanan, perintah);
        return aturan.keberatan().orElseGet(aturan::pindah);
    }

    private static Map<Integer, Integer> rows(List<Padanan> pairs) {
        return pairs.stream().collect(toMap(Padanan::lama, Padanan::baru, (a, _) -> a));
    }

    private Optional<Hasil> keberatan() {
        if (!cocok()) {
            return Optional.of(Hasil.ditolak(Alasan.PINDAH_LANGKAH));
        }
        if (lama.tugasTerbuka().stream()
                .anyMatch(tugas -> tugas.status() == Tugas.Status.MENUNGGU_SOP)) {
            return Optional.of(Hasil.ditolak(Alasan.PINDAH_MENUNGGU_SOP));
        }
        String[] awaited =
                lama.tugasTerbuka().stream()
                        .map(tugas -> tugas.id().giliran())
                        .filter(giliran -> !lama.jalan().terbuka(giliran.kunjungan()))
                        .map(giliran -> String.valueOf(giliran.unit()))
                        .distinct()
                        .toArray(String[]::new);
        if (awaited.length > 0) {
            return Optional.of(Hasil.ditolak(Alasan.PINDAH_MENUNGGU_UNIT, awaited));
        }
        return sejajar() && !percabanganSama()
                ? Optional.of(Hasil.ditolak(Alasan.PINDAH_PERCABANGAN))
                : Optional.empty();
    }

    /** Exactly the open rows have a target, and every number is one of its version. */
    private boolean cocok() {
        Set<Integer> open = new LinkedHashSet<>();
        lama.jalan().terbuka().forEach(visit -> open.add(visit.langkah()));
        return tujuan.keySet().equals(open)
                && padanan.size() == perintah.padanan().size()
                && tujuan.size() == perintah.tujuan().size()
                && Set.copyOf(padanan.values()).size() == padanan.size()
                && padanan.keySet().stream().allMatch(petaLama::ada)
                && padanan.values().stream().allMatch(petaBaru::ada)
                && tujuan.values().stream().allMatch(petaBaru::ada);
    }

    private boolean sejajar() {
        return lama.jalan().terbuka().size() > 1 || !lama.jalan().menunggu().isEmpty();
    }

    /** Ways that run beside each other meet again, in both versions, at the same row and alike. */
    private boolean percabanganSama() {
        Set<Integer> rows = new LinkedHashSet<>(tujuan.keySet());
        rows.addAll(lama.jalan().menunggu().keySet());
        boolean counterparts =
                padanan.keySet().containsAll(rows)
                        && tujuan.entrySet().stream()
                                .allMatch(e -> e.getValue().equals(padanan.get(e.getKey())));
        return counterparts
                && lama.jalan().penantiDikenal(catatan())
                && gabungSama(rows)
                && rows.stream().allMatch(a -> rows.stream().allMatch(b -> bertemuSama(a, b)));
    }

    private boolean bertemuSama(int a, int b) {
        return a >= b
                || baru(petaLama.bertemu(a, b))
                        .equals(petaBaru.bertemu(baru(a).orElseThrow(), baru(b).orElseThrow()));
    }

    /** A join that goes on with the first remembers who was first. */
    private boolean gabungSama(Set<Integer> rows) {
        Set<Integer> before = new LinkedHashSet<>();
        Set<Integer> after = new LinkedHashSet<>();
        for (int row : rows) {
            petaLama.gabungSalahSatu().stream()
                    .filter(join -> join == row || petaLama.sampai(row, join))
                    .forEach(join -> before.add(padanan.getOrDefault(join, -join)));
            int now = baru(row).orElseThrow();
            petaBaru.gabungSalahSatu().stream()
                    .filter(join -> join == now || petaBaru.sampai(now, join))
                    .forEach(after::add);
        }
        return before.equals(after);
    }

    private Optional<Integer> baru(Optional<Integer> no) {
        // a row without a counterpart is none of the new version, and meets nowhere there
        return no.map(row -> padanan.getOrDefault(row, -row));
    }

    private Optional<Integer> baru(int no) {
        return Optional.ofNullable(padanan.get(no));
    }

    private VersiDipindahkan catatan() {
        return new VersiDipindahkan(
                perjalanan.jejak(),
                perintah.dari(),
                perintah.ke(),
                perintah.padanan(),
                perintah.tujuan(),
                sambungan(),
                perintah.alasan());
    }

    private Hasil pindah() {
        var moved = catatan();
        perjalanan.tutup(lama.tugasTerbuka(), Tugas.Sebab.PINDAH_VERSI);
        perjalanan.catat(moved);
        perjalanan.pindah(petaBaru);
        for (Kunjungan open : lama.jalan().terbuka()) {
            buka(open, lama.jalan().asalPindah(open, moved));
        }
        perjalanan.lepaskan();
        return perjalanan.hasil();
    }

    /** What is done keeps counting; what is open begins a new round instead. */
    private List<Sambungan> sambungan() {
        var rounds = new HashMap<Integer, Integer>(lama.jalan().putaran());
        var result = new ArrayList<Sambungan>();
        for (Kunjungan visit : lama.jalan().asal().keySet()) {
            Integer row = padanan.get(visit.langkah());
            if (row == null || lama.jalan().terbuka(visit)) {
                continue;
            }
            result.add(
                    new Sambungan(
                            visit,
                            row == visit.langkah()
                                    ? visit
                                    : new Kunjungan(row, rounds.merge(row, 1, Integer::sum))));
        }
        return result;
    }

    private void buka(Kunjungan open, List<Kunjungan> dari) {
        int row = Objects.requireNonNull(tujuan.get(open.langkah()));
        boolean same = Objects.equals(padanan.get(open.langkah()), row) && samaBentuk(open, row);
        if (!same) {
            perjalanan.buka(row, dari);
            return;
        }
        Kunjungan visit = perjalanan.keadaan().jalan().berikutnya(row);
        perjalanan.catat(new LangkahDibuka(perjalanan.jejak(), visit, dari, bawaan(open, visit)));
    }

    /** The last turn of each unit as it stands, so that nobody does again what is done. */
    private List<Tugas> bawaan(Kunjungan open, Kunjungan visit) {
        var last = new LinkedHashMap<String, Giliran>();
        lama.tugas(open)
                .map(tugas -> tugas.id().giliran())
                .forEach(giliran -> last.put(String.valueOf(giliran.unit()), giliran));
        return last.values().stream()
                .flatMap(giliran -> lama.tugas(giliran).stream())
                .map(tugas -> tugas.bernama(visit, 1))
                .toList();
    }

    private boolean samaBentuk(Kunjungan open, int row) {
        var before = petaLama.langkah(open.langkah());
        var after = petaBaru.langkah(row);
        return Set.copyOf(before.oleh()).equals(Set.copyOf(after.oleh()))
                && before.oleh().stream()
                        .allMatch(kode -> petaLama.pihakLuar(kode) == petaBaru.pihakLuar(kode))
                && before.bersama() == after.bersama()
                && Objects.equals(before.untukSetiap(), after.untukSetiap())
                && Objects.equals(before.panggil(), after.panggil())
                && petaLama.daftarJawaban(open.langkah()).equals(petaBaru.daftarJawaban(row));
    }
}
