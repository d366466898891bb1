package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Padanan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDilewati;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahSelesai;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import id.laksana.sop.Langkah.Tujuan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way of a case told in the rows of the version it runs on now. Without a move it is the
 * history as it is; what happened on rows that are gone is left out, the history itself keeps it.
 */
final class TerjemahVersi {

    private boolean pindah;
    private List<Peristiwa> peristiwa = new ArrayList<>();
    private final Map<Kunjungan, Kunjungan> nama = new HashMap<>();
    private final Map<Kunjungan, Integer> langkah = new HashMap<>();

    private TerjemahVersi() {}

    static TerjemahVersi dari(List<Peristiwa> riwayat) {
        var result = new TerjemahVersi();
        riwayat.forEach(result::baca);
        return result;
    }

    /** What moved the way on, in numbers of now. */
    List<Peristiwa> peristiwa() {
        return peristiwa;
    }

    /** The visit as it is numbered now; empty when it does not count any more. */
    Optional<Kunjungan> kunjungan(Kunjungan dibuka) {
        return Optional.ofNullable(nama.get(dibuka));
    }

    /** The row that has taken the place of the row of a visit, also of one that was moved open. */
    Optional<Integer> langkah(Kunjungan dibuka) {
        return Optional.ofNullable(langkah.get(dibuka));
    }

    boolean pindah() {
        return pindah;
    }

    private void baca(Peristiwa baru) {
        if (baru instanceof VersiDipindahkan pindah) {
            pindah(pindah);
        } else {
            peristiwa.add(baru);
            if (baru instanceof LangkahDibuka dibuka) {
                nama.put(dibuka.kunjungan(), dibuka.kunjungan());
                langkah.put(dibuka.kunjungan(), dibuka.kunjungan().langkah());
            }
        }
    }

    private void pindah(VersiDipindahkan baru) {
        pindah = true;
        var visits = baru.namaBaru();
        var rows = new HashMap<>(baru.langkahBaru());
        for (Padanan open : baru.tujuan()) {
            rows.put(open.lama(), open.baru());
        }
        peristiwa =
                new ArrayList<>(
                        peristiwa.stream()
                                .flatMap(one -> terjemah(one, visits, baru.langkahBaru()))
                                .toList());
        nama.replaceAll((_, now) -> visits.getOrDefault(now, GONE));
        nama.values().removeIf(GONE::equals);
        langkah.replaceAll((_, now) -> rows.getOrDefault(now, GONE.langkah()));
        langkah.values().removeIf(row -> row == GONE.langkah());
    }

    private static final Kunjungan GONE = new Kunjungan(0, 0);

    private static Stream<Peristiwa> terjemah(
            Peristiwa one, Map<Kunjungan, Kunjungan> visits, Map<Integer, Integer> rows) {
        return switch (one) {
            case LangkahDibuka p ->
                    Stream.ofNullable(visits.get(p.kunjungan()))
                            .map(
                                    visit ->
                                            new LangkahDibuka(
                                                    p.jejak(), visit, List.of(), List.of()));
            case LangkahSelesai p ->
                    Stream.ofNullable(visits.get(p.kunjungan()))
                            .map(visit -> new LangkahSelesai(p.jejak(), visit, ke(p.ke(), rows)));
            case LangkahDilewati p ->
                    Stream.ofNullable(visits.get(p.kunjungan()))
                            .map(
                                    visit ->
                                            new LangkahDilewati(
                                                    p.jejak(),
                                                    visit,
                                                    p.alasan(),
                                                    ke(p.ke(), rows)));
            case KeputusanDiambil p ->
                    Stream.ofNullable(visits.get(p.kunjungan()))
                            .map(visit -> putusan(p, visit, ke(p.ke(), rows)));
            case KoreksiDicatat p ->
                    Stream.of(
                            new KoreksiDicatat(
                                    p.jejak(),
                                    visits.getOrDefault(p.kunjungan(), GONE),
                                    p.gugur().stream()
                                            .filter(visits::containsKey)
                                            .map(visits::get)
                                            .toList(),
                                    p.alasan()));
            default -> Stream.of(one);
        };
    }

    /** A decision whose way is gone was left, but by no arrow that one could draw. */
    private static Peristiwa putusan(KeputusanDiambil p, Kunjungan visit, List<Tujuan> ke) {
        return ke.isEmpty()
                ? new LangkahSelesai(p.jejak(), visit, ke)
                : new KeputusanDiambil(
                        p.jejak(),
                        visit,
                        p.jawaban(),
                        ke.getFirst(),
                        p.kembali() && ke.getFirst().no() <= visit.langkah(),
                        p.menolak());
    }

    private static List<Tujuan> ke(List<Tujuan> ke, Map<Integer, Integer> rows) {
        return ke.stream()
                .flatMap(
                        one ->
                                one.selesai()
                                        ? Stream.of(one)
                                        : Stream.ofNullable(rows.get(one.no())).map(Tujuan::new))
                .toList();
    }
}
