package id.laksana.pelaksanaan.mesin;

import static java.util.function.Predicate.not;

import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDitinggalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahMenunggu;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import id.laksana.sop.Langkah.Tujuan;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way a case has taken through the rows. A row is open at most once and waits at most once.
 *
 * @param putaran the last round of each row
 * @param terbuka visits that are under way
 * @param menunggu rows that a way has reached while others can still come, and from where
 * @param asal every visit that counts, in order, with the visits it followed from
 * @param akhir visits after which the SOP ended as it should
 */
public record Jalan(
        Map<Integer, Integer> putaran,
        Set<Kunjungan> terbuka,
        Map<Integer, List<Kunjungan>> menunggu,
        Map<Kunjungan, List<Kunjungan>> asal,
        Set<Kunjungan> akhir) {

    static final Jalan KOSONG = new Jalan(Map.of(), Set.of(), Map.of(), Map.of(), Set.of());

    public Jalan {
        putaran = Collections.unmodifiableMap(putaran);
        terbuka = Collections.unmodifiableSet(terbuka);
        menunggu = Collections.unmodifiableMap(menunggu);
        asal = Collections.unmodifiableMap(asal);
        akhir = Collections.unmodifiableSet(akhir);
    }

    Jalan dibuka(LangkahDibuka peristiwa) {
        Kunjungan kunjungan = peristiwa.kunjungan();
        int no = kunjungan.langkah();
        var rounds = new LinkedHashMap<>(putaran);
        rounds.put(no, kunjungan.putaran());
        var open = new LinkedHashSet<>(terbuka);
        open.removeIf(other -> other.langkah() == no);
        open.add(kunjungan);
        var waiting = new LinkedHashMap<>(menunggu);
        waiting.computeIfPresent(no, (row, from) -> without(from, peristiwa.dari()));
        waiting.values().removeIf(List::isEmpty);
        var origins = new LinkedHashMap<>(asal);
        origins.put(kunjungan, peristiwa.dari());
        return new Jalan(rounds, open, waiting, origins, akhir);
    }

    Jalan ditinggalkan(LangkahDitinggalkan peristiwa) {
        var open = new LinkedHashSet<>(terbuka);
        open.remove(peristiwa.kunjungan());
        var ends = new LinkedHashSet<>(akhir);
        if (!peristiwa.menolak() && peristiwa.ke().stream().anyMatch(Tujuan::selesai)) {
            ends.add(peristiwa.kunjungan());
        }
        return new Jalan(putaran, open, menunggu, asal, ends);
    }

    Jalan menunggu(LangkahMenunggu peristiwa) {
        var waiting = new LinkedHashMap<>(menunggu);
        waiting.merge(peristiwa.langkah(), peristiwa.dari(), Jalan::join);
        return new Jalan(putaran, terbuka, waiting, asal, akhir);
    }

    /**
     * What followed from a corrected visit falls. Where another way was joined with it, that way
     * waits at the row again.
     */
    Jalan dikoreksi(KoreksiDicatat peristiwa) {
        Set<Kunjungan> gugur = Set.copyOf(peristiwa.gugur());
        var open = new LinkedHashSet<>(terbuka);
        open.removeAll(gugur);
        var origins = new LinkedHashMap<>(asal);
        origins.keySet().removeAll(gugur);
        var ends = new LinkedHashSet<>(akhir);
        ends.removeAll(gugur);
        var waiting = new LinkedHashMap<>(menunggu);
        waiting.replaceAll((no, from) -> without(from, gugur));
        for (Kunjungan kunjungan : peristiwa.gugur()) {
            if (!kunjungan.equals(peristiwa.kunjungan())) {
                waiting.merge(kunjungan.langkah(), without(asal(kunjungan), gugur), Jalan::join);
            }
        }
        waiting.values().removeIf(List::isEmpty);
        return new Jalan(putaran, open, waiting, origins, ends);
    }

    /**
     * The way so far in the numbers of another version. What is open is opened anew by events of
     * its own; a visit whose row is gone leaves its causes to what followed from it.
     */
    Jalan dipindahkan(VersiDipindahkan peristiwa) {
        Map<Kunjungan, Kunjungan> names = peristiwa.namaBaru();
        var rounds = new LinkedHashMap<>(putaran);
        names.values().forEach(visit -> rounds.merge(visit.langkah(), visit.putaran(), Math::max));
        var waiting = new LinkedHashMap<Integer, List<Kunjungan>>();
        menunggu.forEach(
                (no, from) ->
                        waiting.put(
                                peristiwa.langkahBaru().getOrDefault(no, no),
                                sambung(from, names)));
        var origins = new LinkedHashMap<Kunjungan, List<Kunjungan>>();
        asal.forEach(
                (visit, from) -> {
                    if (names.containsKey(visit)) {
                        origins.put(names.get(visit), sambung(from, names));
                    }
                });
        var ends = new LinkedHashSet<Kunjungan>();
        akhir.forEach(visit -> ends.add(names.getOrDefault(visit, visit)));
        return new Jalan(rounds, Set.of(), waiting, origins, ends);
    }

    /** From what an open visit follows, in the numbers of the other version. */
    List<Kunjungan> asalPindah(Kunjungan terbuka, VersiDipindahkan peristiwa) {
        return sambung(asal(terbuka), peristiwa.namaBaru());
    }

    /** Of every way that waits some visit keeps counting. */
    boolean penantiDikenal(VersiDipindahkan peristiwa) {
        return menunggu.values().stream()
                .noneMatch(from -> sambung(from, peristiwa.namaBaru()).isEmpty());
    }

    private List<Kunjungan> sambung(List<Kunjungan> from, Map<Kunjungan, Kunjungan> names) {
        return from.stream()
                .flatMap(
                        visit ->
                                names.containsKey(visit)
                                        ? Stream.of(names.get(visit))
                                        : sambung(asal(visit), names).stream())
                .distinct()
                .toList();
    }

    /** The last visit of a row, if it still counts. */
    Optional<Kunjungan> terakhir(int no) {
        return Optional.ofNullable(putaran.get(no))
                .map(last -> new Kunjungan(no, last))
                .filter(asal::containsKey);
    }

    Kunjungan berikutnya(int no) {
        return new Kunjungan(no, putaran.getOrDefault(no, 0) + 1);
    }

    boolean terbuka(Kunjungan kunjungan) {
        return terbuka.contains(kunjungan);
    }

    boolean berakhir() {
        return terbuka.isEmpty() && menunggu.isEmpty();
    }

    List<Kunjungan> asal(Kunjungan kunjungan) {
        return asal.getOrDefault(kunjungan, List.of());
    }

    /** The visit and all it followed from. */
    Set<Kunjungan> sejarah(Kunjungan kunjungan) {
        var seen = new LinkedHashSet<Kunjungan>(List.of(kunjungan));
        var open = new ArrayDeque<Kunjungan>(seen);
        while (!open.isEmpty()) {
            asal(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** The visit and all that followed from it; in {@code asal} causes stand before effects. */
    List<Kunjungan> turunan(Kunjungan kunjungan) {
        var result = new LinkedHashSet<Kunjungan>(List.of(kunjungan));
        asal.forEach(
                (later, from) -> {
                    if (from.stream().anyMatch(result::contains)) {
                        result.add(later);
                    }
                });
        return List.copyOf(result);
    }

    /** The last visit of the row, unless one of these ways comes from it. */
    Optional<Kunjungan> mendahului(int no, List<Kunjungan> dari) {
        return terakhir(no)
                .filter(gone -> dari.stream().noneMatch(from -> sejarah(from).contains(gone)));
    }

    static List<Kunjungan> join(List<Kunjungan> some, List<Kunjungan> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<Kunjungan> without(List<Kunjungan> from, Collection<Kunjungan> gone) {
        return from.stream().filter(not(gone::contains)).toList();
    }
}
