package id.laksana.naskah;

import id.laksana.naskah.bentuk.BersihIsi;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.Bidang;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing naskah: begun, corrected, remarked on, withdrawn. Each save is a version of its own. */
@Service
@Transactional
public class RancanganNaskah {

    /** Longest remark and longest line, in characters. */
    public static final int TERPANJANG = 4_000;

    private final NaskahRepository naskah;
    private final VersiNaskahRepository versi;
    private final PerjalananRepository perjalanan;
    private final AwalNaskah awal;
    private final PeriksaNaskah periksa;
    private final Clock clock;

    RancanganNaskah(
            NaskahRepository naskah,
            VersiNaskahRepository versi,
            PerjalananRepository perjalanan,
            AwalNaskah awal,
            PeriksaNaskah periksa,
            Clock clock) {
        this.naskah = naskah;
        this.versi = versi;
        this.perjalanan = perjalanan;
        this.awal = awal;
        this.periksa = periksa;
        this.clock = clock;
    }

    /**
     * Begins a naskah in an open task.
     *
     * @param dokumen as the row names it
     */
    public UUID buat(JenisNaskah jenis, String dokumen, TugasFormulir tugas, Pelaku oleh) {
        var isi = awal.isi(jenis, dokumen, tugas);
        var now = clock.instant();
        UUID id = naskah.tambah(tugas, jenis.kode(), dokumen, RingkasNaskah.dari(isi), now, oleh);
        versi.tambah(id, 1, 1, tugas.langkah(), isi, now, oleh);
        return id;
    }

    /**
     * Keeps what was typed, also what is still wrong; nothing new makes no version.
     *
     * @param dilihat the version that the writer began with
     */
    public HasilNaskah simpan(
            UUID id, int dilihat, Map<String, String> isian, TugasFormulir tugas, Pelaku oleh) {
        var row = naskah.kunci(id).orElseThrow();
        if (!row.rancangan()) {
            return new HasilNaskah.Terkunci();
        }
        var newest = versi.cari(id, row.nomorVersi()).orElseThrow();
        var isi = isi(row.jenis(), newest.isi(), isian);
        if (isi.equals(newest.isi())) {
            return new HasilNaskah.Diterima(id);
        }
        if (dilihat != row.nomorVersi()) {
            return new HasilNaskah.Berubah(newest);
        }
        int next = row.nomorVersi() + 1;
        versi.tambah(id, next, row.putaran(), tugas.langkah(), isi, clock.instant(), oleh);
        naskah.versiBaru(id, next, RingkasNaskah.dari(isi));
        return new HasilNaskah.Diterima(id);
    }

    /** What the fields would say, cleaned; a field that was not sent stays. */
    public IsiNaskah isi(JenisNaskah jenis, IsiNaskah sebelumnya, Map<String, String> isian) {
        var result = new TreeMap<>(sebelumnya.isian());
        Stream.concat(
                        IsiNaskah.UMUM.stream(),
                        jenis.bidang().stream().filter(Bidang::diisi).map(Bidang::kode))
                .filter(isian::containsKey)
                .forEach(
                        code ->
                                result.put(
                                        code, bersih(jenis, code, isian.getOrDefault(code, ""))));
        return IsiNaskah.of(result);
    }

    private static String bersih(JenisNaskah jenis, String kode, String text) {
        boolean rich = jenis.bidang(kode).filter(f -> f.ragam() == Bidang.Ragam.ISI).isPresent();
        int most = BersihIsi.TERPANJANG;
        String kept = text.length() > most ? text.substring(0, most) : text;
        return rich ? BersihIsi.bersih(kept) : kept.replace("\r\n", "\n").strip();
    }

    /** What it still wants. */
    @Transactional(readOnly = true)
    public FormErrors masalah(Naskah row, IsiNaskah isi) {
        return periksa.periksa(row.jenis(), isi);
    }

    public HasilNaskah komentari(
            UUID id, String bidang, @Nullable Integer alinea, String teks, Pelaku oleh) {
        var row = naskah.kunci(id).orElseThrow();
        if (!row.rancangan()) {
            return new HasilNaskah.Terkunci();
        }
        if (teks.isBlank()) {
            return new HasilNaskah.Ditolak(
                    FormErrors.none().with("teks", "naskah.komentar.kosong"));
        }
        String kept = teks.strip();
        perjalanan.komentar(
                row,
                bidang,
                alinea,
                kept.length() > TERPANJANG ? kept.substring(0, TERPANJANG) : kept,
                clock.instant(),
                oleh);
        return new HasilNaskah.Diterima(id);
    }

    /** The remark has been dealt with; harmless when it was before. */
    public void selesaikanKomentar(UUID id, UUID komentar, Pelaku oleh) {
        perjalanan.selesaikan(id, komentar, clock.instant(), oleh);
    }

    /** It goes no further; its versions stay. */
    public HasilNaskah batalkan(UUID id) {
        var row = naskah.kunci(id).orElseThrow();
        if (!row.rancangan()) {
            return new HasilNaskah.Terkunci();
        }
        naskah.batalkan(id);
        return new HasilNaskah.Diterima(id);
    }
}
