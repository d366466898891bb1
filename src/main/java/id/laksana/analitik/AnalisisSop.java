package id.laksana.analitik;

import id.laksana.analitik.AnalisisRepository.LamaLangkah;
import id.laksana.analitik.RincianSop.BarisMutu;
import id.laksana.analitik.RingkasanRepository.SopBerkasus;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.sop.JumlahWaktu;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mutu baku against what really happened, from what was measured. */
@Service
@Transactional(readOnly = true)
public class AnalisisSop {

    private static final int RAGAM = 10;
    private static final int ALASAN = 5;
    private static final JumlahPelaksanaan KOSONG = new JumlahPelaksanaan(0, 0, 0, 0, 0);

    private final RingkasanRepository ringkasan;
    private final AnalisisRepository analisis;
    private final KatalogSop katalog;
    private final DaftarInstansi instansi;
    private final Clock clock;

    AnalisisSop(
            RingkasanRepository ringkasan,
            AnalisisRepository analisis,
            KatalogSop katalog,
            DaftarInstansi instansi,
            Clock clock) {
        this.ringkasan = ringkasan;
        this.analisis = analisis;
        this.katalog = katalog;
        this.instansi = instansi;
        this.clock = clock;
    }

    /** Every version with cases that began in that time, by title. */
    public List<BarisSop> ringkasan(Kurun kurun) {
        var part = Irisan.of(null, kurun, instansi.sekarang().zona());
        return ringkasan.daftar(part).stream().map(baris(part)).toList();
    }

    private Function<SopBerkasus, BarisSop> baris(Irisan part) {
        Map<UUID, Bagian> inTime = ringkasan.tepat(part);
        Map<UUID, Long> overdue = ringkasan.terlambat(clock.instant());
        Map<UUID, Long> returns = ringkasan.kembali(part);
        var whole = ringkasan.seluruh(part);
        return sop ->
                new BarisSop(
                        sop.versi(),
                        sop.kode(),
                        sop.nomorVersi(),
                        sop.judul(),
                        sop.unit(),
                        sop.jumlah(),
                        inTime.getOrDefault(sop.versi(), new Bagian(0, 0)),
                        overdue.getOrDefault(sop.versi(), 0L),
                        returns.getOrDefault(sop.versi(), 0L),
                        whole.getOrDefault(sop.versi(), Map.of()),
                        baku(sop.versi()));
    }

    private @Nullable JumlahWaktu baku(UUID versi) {
        return katalog.versi(versi).map(found -> JumlahWaktu.of(found.sop())).orElse(null);
    }

    /**
     * @param belum cases of that time not measured yet
     */
    public RincianSop rinci(VersiSop versi, Kurun kurun, long belum) {
        var part = Irisan.of(versi.id(), kurun, instansi.sekarang().zona());
        var decisions = analisis.keputusan(part);
        return new RincianSop(
                versi,
                kurun,
                satu(versi, part),
                langkah(versi.sop(), analisis.langkah(part), RincianSop.kembali(decisions)),
                analisis.jabatan(part),
                decisions,
                analisis.alasan(part, ALASAN),
                analisis.tunggu(part).orElse(null),
                analisis.ragam(part, RAGAM),
                analisis.banyakRagam(part),
                belum);
    }

    private BarisSop satu(VersiSop versi, Irisan part) {
        var sop = versi.sop();
        var found =
                ringkasan.daftar(part).stream()
                        .findFirst()
                        .orElse(
                                new SopBerkasus(
                                        versi.id(),
                                        sop.kode(),
                                        versi.nomorVersi(),
                                        sop.judul(),
                                        sop.unit(),
                                        KOSONG));
        return baris(part).apply(found);
    }

    private static List<BarisMutu> langkah(
            Sop sop, Map<Integer, LamaLangkah> measured, Map<Integer, Long> returns) {
        return sop.daftarLangkah().stream()
                .map(
                        row -> {
                            var found = measured.get(row.no());
                            return new BarisMutu(
                                    row,
                                    pelaksana(sop, row),
                                    found == null ? null : found.lama(),
                                    found == null ? 0 : found.melampaui(),
                                    returns.getOrDefault(row.no(), 0L));
                        })
                .toList();
    }

    private static List<String> pelaksana(Sop sop, Langkah row) {
        return row.oleh().stream()
                .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)).nama())
                .toList();
    }
}
