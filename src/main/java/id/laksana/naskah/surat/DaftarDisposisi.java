package id.laksana.naskah.surat;

import id.laksana.organisasi.Atasan;
import id.laksana.organisasi.Bawahan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Kedudukan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dispositions, for reading. */
@Service
@Transactional(readOnly = true)
public class DaftarDisposisi {

    private static final int MOST = 200;
    private static final int MOST_BELOW = 60;
    private static final int MOST_ABOVE = 8;

    private final DisposisiRepository disposisi;
    private final PeristiwaDisposisiRepository peristiwa;
    private final BerkasSuratRepository berkas;
    private final SuratRepository surat;
    private final DisposisiSop sop;
    private final Atasan atasan;
    private final Bawahan bawahan;
    private final DaftarJabatan jabatan;
    private final Pemangkuan pemangkuan;
    private final DaftarInstansi instansi;
    private final Clock clock;

    DaftarDisposisi(
            DisposisiRepository disposisi,
            PeristiwaDisposisiRepository peristiwa,
            BerkasSuratRepository berkas,
            SuratRepository surat,
            DisposisiSop sop,
            Atasan atasan,
            Bawahan bawahan,
            DaftarJabatan jabatan,
            Pemangkuan pemangkuan,
            DaftarInstansi instansi,
            Clock clock) {
        this.disposisi = disposisi;
        this.peristiwa = peristiwa;
        this.berkas = berkas;
        this.surat = surat;
        this.sop = sop;
        this.atasan = atasan;
        this.bawahan = bawahan;
        this.jabatan = jabatan;
        this.pemangkuan = pemangkuan;
        this.instansi = instansi;
        this.clock = clock;
    }

    public Optional<Disposisi> cari(UUID id) {
        return disposisi.cari(id);
    }

    /** What waits for the post. */
    public List<SuratDisposisi> menunggu(UUID jabatan) {
        return bersurat(disposisi.menunggu(jabatan, MOST));
    }

    public int jumlahMenunggu(UUID jabatan) {
        return disposisi.jumlahMenunggu(jabatan);
    }

    /** What the post has given and others have not finished. */
    public List<SuratDisposisi> ditunggu(UUID jabatan) {
        return bersurat(disposisi.ditunggu(jabatan, MOST));
    }

    private List<SuratDisposisi> bersurat(List<Disposisi> found) {
        var now = clock.instant();
        var letters = surat.semua(found.stream().map(Disposisi::surat).distinct().toList());
        return found.stream()
                .map(
                        one ->
                                new SuratDisposisi(
                                        one,
                                        Objects.requireNonNull(letters.get(one.surat())),
                                        one.terlambat(now)))
                .toList();
    }

    /** The tree of a letter, each branch above those that came of it. */
    public List<Cabang> pohon(UUID id) {
        var all = disposisi.milikSurat(id);
        var events =
                peristiwa.milikSurat(id).stream()
                        .collect(Collectors.groupingBy(PeristiwaDisposisi::disposisi));
        var files = berkas.daftar(id);
        var cases = sop.kasus(id);
        var now = clock.instant();
        var result = new ArrayList<Cabang>();
        susun(
                null,
                0,
                all,
                (one, level) ->
                        result.add(
                                new Cabang(
                                        one,
                                        level,
                                        events.getOrDefault(one.id(), List.of()),
                                        files.stream()
                                                .filter(f -> one.id().equals(f.disposisi()))
                                                .toList(),
                                        cases.getOrDefault(one.id(), List.of()),
                                        one.terlambat(now))));
        return result;
    }

    private static void susun(
            @Nullable UUID above,
            int level,
            List<Disposisi> all,
            BiConsumer<Disposisi, Integer> seen) {
        for (Disposisi one : all) {
            if (Objects.equals(above, one.induk())) {
                seen.accept(one, level);
                susun(one.id(), level + 1, all, seen);
            }
        }
    }

    /** Posts directly below that somebody acts for: whom a leader orders with a few taps. */
    public List<TujuanDisposisi> bawahan(Pelaku oleh) {
        var now = clock.instant();
        var direct =
                bawahan.langsung(oleh.jabatan(), now).stream()
                        .map(Kedudukan::jabatan)
                        .collect(Collectors.toSet());
        return tujuan(
                bawahan.orang(oleh.jabatan(), MOST_BELOW, now).stream()
                        .filter(one -> direct.contains(one.kodeJabatan()))
                        .toList(),
                oleh);
    }

    /** All posts below, then the leading ones elsewhere. */
    public List<TujuanDisposisi> lain(Pelaku oleh) {
        Map<UUID, TujuanDisposisi> posts = new LinkedHashMap<>();
        tujuan(bawahan.orang(oleh.jabatan(), MOST_BELOW, clock.instant()), oleh)
                .forEach(one -> posts.put(one.jabatan(), one));
        pimpinan(oleh).forEach(one -> posts.putIfAbsent(one.jabatan(), one));
        return List.copyOf(posts.values());
    }

    /** Those who act for the posts above, the nearest first: whom a registrar turns to. */
    public List<TujuanDisposisi> atasan(Pelaku oleh) {
        var now = clock.instant();
        var found = new ArrayList<Pemangku>();
        var next = jabatan.jabatan(oleh.jabatan()).map(Jabatan::kode).orElse(null);
        while (next != null && found.size() < MOST_ABOVE) {
            var above = atasan.jabatan(next, Set.of(oleh.pegawai()), now);
            found.addAll(above);
            next = above.isEmpty() ? null : above.getFirst().kodeJabatan();
        }
        return tujuan(found, oleh);
    }

    private List<TujuanDisposisi> pimpinan(Pelaku oleh) {
        var posts =
                jabatan.pimpinan(instansi.hariIni()).stream().map(Jabatan::id).limit(MOST).toList();
        return posts.isEmpty()
                ? List.of()
                : tujuan(pemangkuan.yangBertindak(posts, clock.instant()), oleh);
    }

    private static List<TujuanDisposisi> tujuan(List<Pemangku> holders, Pelaku oleh) {
        Map<UUID, TujuanDisposisi> posts = new LinkedHashMap<>();
        for (Pemangku one : holders) {
            if (!one.jabatan().equals(oleh.jabatan())) {
                posts.merge(
                        one.jabatan(),
                        new TujuanDisposisi(one.jabatan(), one.namaJabatan(), one.nama()),
                        (a, b) ->
                                new TujuanDisposisi(
                                        a.jabatan(),
                                        a.namaJabatan(),
                                        a.pemangku() + ", " + b.pemangku()));
            }
        }
        return List.copyOf(posts.values());
    }
}
