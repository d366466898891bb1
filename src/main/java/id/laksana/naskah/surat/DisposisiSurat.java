package id.laksana.naskah.surat;

import id.laksana.naskah.surat.PenyimpanBerkas.Tersimpan;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.pengingat.Diingat;
import id.laksana.pelaksanaan.pengingat.PengingatLain;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts on dispositions. Who acts is the post acted for at that moment, so a new holder, a Plt.
 * or a Plh. goes on where the one before stopped (UU 30/2014). The letter is locked: two people act
 * one after the other, and the second is told where the branch stands by then.
 */
@Service
@Transactional
public class DisposisiSurat {

    private final DisposisiRepository disposisi;
    private final PeristiwaDisposisiRepository peristiwa;
    private final SuratRepository surat;
    private final SuratMasuk masuk;
    private final PengaturanSurat pengaturan;
    private final DaftarJabatan jabatan;
    private final DaftarKalender kalender;
    private final PengingatLain pengingat;
    private final KataSurat kata;
    private final Clock clock;

    DisposisiSurat(
            DisposisiRepository disposisi,
            PeristiwaDisposisiRepository peristiwa,
            SuratRepository surat,
            SuratMasuk masuk,
            PengaturanSurat pengaturan,
            DaftarJabatan jabatan,
            DaftarKalender kalender,
            PengingatLain pengingat,
            KataSurat kata,
            Clock clock) {
        this.disposisi = disposisi;
        this.peristiwa = peristiwa;
        this.surat = surat;
        this.masuk = masuk;
        this.pengaturan = pengaturan;
        this.jabatan = jabatan;
        this.kalender = kalender;
        this.pengingat = pengingat;
        this.kata = kata;
        this.clock = clock;
    }

    /** The registrar hands a letter up: the roots of its tree. */
    public HasilDisposisi ajukan(UUID id, IsianDisposisi isian, Pelaku oleh) {
        var letter = surat.kunci(id);
        if (letter.isEmpty() || !letter.get().terdaftar()) {
            return new HasilDisposisi.TidakAda();
        }
        return beri(letter.get(), null, isian, oleh);
    }

    /** Who got it orders others to do it. */
    public HasilDisposisi teruskan(UUID id, IsianDisposisi isian, Pelaku oleh) {
        var found = terkunci(id);
        if (found.isEmpty()) {
            return new HasilDisposisi.TidakAda();
        }
        var branch = found.get();
        var refusal = halangan(branch, TindakanDisposisi.TERUSKAN, oleh);
        if (refusal != null) {
            return refusal;
        }
        var result = beri(surat.cari(branch.surat()).orElseThrow(), branch, isian, oleh);
        if (result instanceof HasilDisposisi.Diterima
                && branch.status() != StatusDisposisi.DITERUSKAN) {
            pindah(branch, StatusDisposisi.DITERUSKAN, "", oleh);
        }
        return result;
    }

    private HasilDisposisi beri(
            Surat letter, @Nullable Disposisi induk, IsianDisposisi isian, Pelaku oleh) {
        var now = clock.instant();
        var wrong = salah(induk, isian, now, oleh);
        if (wrong != null) {
            return wrong;
        }
        var order =
                new DisposisiRepository.Perintah(
                        letter.id(),
                        induk == null ? null : induk.id(),
                        isian.instruksi(),
                        isian.catatan(),
                        now,
                        tenggat(letter, induk, isian, now));
        var given = new ArrayList<UUID>();
        for (UUID post : isian.kepada()) {
            given.add(beri(letter, order, jabatan.jabatan(post).orElseThrow(), oleh));
        }
        return new HasilDisposisi.Diterima(given);
    }

    private UUID beri(
            Surat letter, DisposisiRepository.Perintah order, Jabatan kepada, Pelaku oleh) {
        UUID id = disposisi.tambah(order, kepada, oleh);
        peristiwa.tambah(id, StatusDisposisi.BARU, "", order.dibuat(), oleh);
        pengingat.ingatkan(
                new Diingat(
                        id,
                        kata.disposisi(order.instruksi()),
                        kata.perihal(letter),
                        oleh.jabatanTertulis(),
                        List.of("jabatan:" + kepada.kode()),
                        "/surat/disposisi/" + id,
                        order.dibuat(),
                        order.tenggat()));
        return id;
    }

    private @Nullable HasilDisposisi salah(
            @Nullable Disposisi induk, IsianDisposisi isian, Instant now, Pelaku oleh) {
        if (isian.kepada().isEmpty()) {
            return new HasilDisposisi.Salah("kepada", "disposisi.kepada.kosong");
        }
        if (isian.kepada().size() > IsianDisposisi.TERBANYAK
                || isian.kepada().stream().anyMatch(post -> jabatan.jabatan(post).isEmpty())) {
            return new HasilDisposisi.Salah("kepada", "disposisi.kepada.tidak-ada");
        }
        if (isian.kepada().contains(oleh.jabatan())) {
            return new HasilDisposisi.Salah("kepada", "disposisi.kepada.sendiri");
        }
        if (induk != null && isian.instruksi().isEmpty() && isian.catatan().isEmpty()) {
            return new HasilDisposisi.Salah("instruksi", "disposisi.instruksi.kosong");
        }
        if (isian.catatan().length() > IsianDisposisi.TERPANJANG
                || isian.instruksi().size() > AturanSurat.TERBANYAK
                || isian.instruksi().stream().anyMatch(p -> p.length() > AturanSurat.TERPANJANG)) {
            return new HasilDisposisi.Salah("catatan", "disposisi.catatan.panjang");
        }
        var day = isian.hari();
        if (isian.hariSalah()
                || day != null && TenggatDisposisi.akhir(day, kalender.kalender()).isBefore(now)) {
            return new HasilDisposisi.Salah("tenggat", "disposisi.tenggat.salah");
        }
        return null;
    }

    /** Nobody below gets more time than the branch above has. */
    private @Nullable Instant tenggat(
            Surat letter, @Nullable Disposisi induk, IsianDisposisi isian, Instant now) {
        var calendar = kalender.kalender();
        var day = isian.hari();
        var own =
                day != null
                        ? TenggatDisposisi.akhir(day, calendar)
                        : TenggatDisposisi.dari(
                                letter.isi().kecepatan(),
                                now,
                                pengaturan.sekarang().hitungan(),
                                calendar);
        var above = induk == null ? null : induk.tenggat();
        if (above == null || own != null && own.isBefore(above)) {
            return own;
        }
        // what is late already cannot be given until yesterday
        return above.isAfter(now) || own == null ? above : own;
    }

    /** Opening it is receiving it, as long as who opens it acts for the post. */
    public void terima(UUID id, Pelaku oleh) {
        terkunci(id)
                .filter(branch -> halangan(branch, TindakanDisposisi.TERIMA, oleh) == null)
                .ifPresent(branch -> pindah(branch, StatusDisposisi.DITERIMA, "", oleh));
    }

    /**
     * Acted on, finished, returned or withdrawn.
     *
     * @param catatan the result or the reason
     * @param files what was made of it
     */
    public HasilDisposisi lakukan(
            UUID id,
            TindakanDisposisi tindakan,
            String catatan,
            List<Tersimpan> files,
            Pelaku oleh) {
        var found = terkunci(id);
        if (found.isEmpty()) {
            return new HasilDisposisi.TidakAda();
        }
        var branch = found.get();
        var refusal = halangan(branch, tindakan, oleh);
        if (refusal != null) {
            return refusal;
        }
        String note = catatan.strip();
        if (note.length() > IsianDisposisi.TERPANJANG) {
            return new HasilDisposisi.Salah("hasil", "disposisi.catatan.panjang");
        }
        if (note.isEmpty() && tindakan != TindakanDisposisi.TARIK && files.isEmpty()) {
            return new HasilDisposisi.Salah("hasil", "disposisi.hasil.kosong." + tindakan);
        }
        masuk.lampirkanHasil(branch.surat(), id, files);
        if (tindakan == TindakanDisposisi.TARIK) {
            tarikBawahan(branch, oleh);
        }
        pindah(branch, tindakan.sesudah(), note, oleh);
        keAtas(branch, tindakan, note, oleh);
        return new HasilDisposisi.Diterima(List.of());
    }

    /** With a branch goes what was ordered on its ground. */
    private void tarikBawahan(Disposisi branch, Pelaku oleh) {
        for (var below : disposisi.milikSurat(branch.surat())) {
            if (branch.id().equals(below.induk()) && below.status().terbuka()) {
                tarikBawahan(below, oleh);
                pindah(below, StatusDisposisi.DITARIK, "", oleh);
            }
        }
    }

    private void keAtas(Disposisi branch, TindakanDisposisi tindakan, String note, Pelaku oleh) {
        if (branch.induk() == null || tindakan == TindakanDisposisi.TINDAKLANJUTI) {
            return;
        }
        var above = disposisi.cari(branch.induk()).orElseThrow();
        if (tindakan == TindakanDisposisi.KEMBALIKAN) {
            if (above.status() == StatusDisposisi.DITERUSKAN) {
                pindah(above, StatusDisposisi.DITERIMA, note, oleh);
            }
            pengingat.dikembalikan(above.id(), note, clock.instant());
            return;
        }
        var below =
                disposisi.milikSurat(branch.surat()).stream()
                        .filter(one -> above.id().equals(one.induk()))
                        .map(Disposisi::status)
                        .toList();
        var next = AturanDisposisi.induk(above.status(), below);
        if (next != above.status()) {
            pindah(above, next, "", oleh);
            keAtas(above, TindakanDisposisi.SELESAIKAN, note, oleh);
        }
    }

    private void pindah(Disposisi branch, StatusDisposisi status, String note, Pelaku oleh) {
        var now = clock.instant();
        disposisi.status(branch.id(), status, now);
        peristiwa.tambah(branch.id(), status, note, now, oleh);
        if (!status.terbuka()) {
            pengingat.selesai(branch.id(), now);
        }
    }

    private Optional<Disposisi> terkunci(UUID id) {
        return disposisi
                .cari(id)
                .flatMap(one -> surat.kunci(one.surat()))
                .flatMap(_ -> disposisi.cari(id));
    }

    private static @Nullable HasilDisposisi halangan(
            Disposisi branch, TindakanDisposisi tindakan, Pelaku oleh) {
        var whose = tindakan.pemberi() ? branch.dariJabatanId() : branch.kepadaJabatanId();
        if (!whose.equals(oleh.jabatan())) {
            return new HasilDisposisi.TidakBerwenang(
                    tindakan.pemberi() ? branch.dariJabatan() : branch.kepadaJabatan());
        }
        return AturanDisposisi.boleh(branch.status(), tindakan)
                ? null
                : new HasilDisposisi.TidakDapat(branch.status());
    }
}
