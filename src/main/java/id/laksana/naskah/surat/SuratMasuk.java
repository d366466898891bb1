package id.laksana.naskah.surat;

import id.laksana.naskah.surat.PenyimpanBerkas.Tersimpan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters in and enters them in the agenda. What was entered wrongly is corrected by a new
 * version; the one before stays.
 */
@Service
@Transactional
public class SuratMasuk {

    /**
     * Who reads.
     *
     * @param semua may read every letter, not only what was led to the post
     */
    public record Pembaca(UUID jabatan, boolean semua) {}

    private final SuratRepository surat;
    private final VersiSuratRepository versi;
    private final BerkasSuratRepository berkas;
    private final NomorAgenda agenda;
    private final DaftarInstansi instansi;
    private final Clock clock;

    SuratMasuk(
            SuratRepository surat,
            VersiSuratRepository versi,
            BerkasSuratRepository berkas,
            NomorAgenda agenda,
            DaftarInstansi instansi,
            Clock clock) {
        this.surat = surat;
        this.versi = versi;
        this.berkas = berkas;
        this.agenda = agenda;
        this.instansi = instansi;
        this.clock = clock;
    }

    /** Empty when it is not there for this reader. */
    @Transactional(readOnly = true)
    public Optional<Surat> cari(UUID id, Pembaca pembaca) {
        return surat.cari(id).filter(_ -> surat.terbaca(id, pembaca.jabatan(), pembaca.semua()));
    }

    @Transactional(readOnly = true)
    public List<Surat> daftar(SaringanSurat saringan, Pembaca pembaca, int mulai, int banyak) {
        return surat.daftar(saringan, pembaca.jabatan(), pembaca.semua(), mulai, banyak);
    }

    @Transactional(readOnly = true)
    public long jumlah(SaringanSurat saringan, Pembaca pembaca) {
        return surat.jumlah(saringan, pembaca.jabatan(), pembaca.semua());
    }

    @Transactional(readOnly = true)
    public List<VersiSurat> daftarVersi(UUID id) {
        return versi.daftar(id);
    }

    @Transactional(readOnly = true)
    public List<BerkasSurat> daftarBerkas(UUID id) {
        return berkas.daftar(id);
    }

    /** Empty when the letter is not there for this reader. */
    @Transactional(readOnly = true)
    public Optional<BerkasSurat> berkas(UUID id, Pembaca pembaca) {
        return berkas.cari(id).filter(one -> cari(one.surat(), pembaca).isPresent());
    }

    /**
     * It came and waits to be entered in the agenda.
     *
     * @param penerima who took it in; null when it came by itself
     * @param catatan what came with it and could not be kept; null: nothing
     */
    public UUID terima(
            SumberSurat sumber,
            IsiSurat isi,
            List<Tersimpan> files,
            @Nullable String penerima,
            @Nullable String kontak,
            @Nullable String catatan) {
        var now = clock.instant();
        UUID id = surat.tambah(sumber, isi, now, penerima, kontak, catatan);
        lampirkan(id, null, files, now);
        return id;
    }

    private void lampirkan(UUID id, @Nullable UUID disposisi, List<Tersimpan> files, Instant now) {
        for (var one : files) {
            berkas.tambah(id, disposisi, one.nama(), one.jenis(), one.ukuran(), one.sidik(), now);
        }
    }

    /** The result of a disposition. */
    void lampirkanHasil(UUID id, UUID disposisi, List<Tersimpan> files) {
        lampirkan(id, disposisi, files, clock.instant());
    }

    /** Over the counter: taken in and entered at once. */
    public UUID catat(IsianSurat isian, List<Tersimpan> files, Pelaku oleh) {
        UUID id =
                terima(
                        SumberSurat.LANGSUNG,
                        isian.isi(),
                        files,
                        oleh.nama() + ", " + oleh.jabatanTertulis(),
                        null,
                        null);
        masukkan(id, isian.isi(), oleh);
        return id;
    }

    /** Enters one that waits. */
    public HasilSurat daftarkan(UUID id, IsianSurat isian, Pelaku oleh) {
        var found = surat.kunci(id);
        if (found.isEmpty()) {
            return new HasilSurat.TidakAda();
        }
        if (found.get().status() != StatusSurat.MENUNGGU) {
            return new HasilSurat.SudahDiputuskan();
        }
        masukkan(id, isian.isi(), oleh);
        return new HasilSurat.Tersimpan(id);
    }

    private void masukkan(UUID id, IsiSurat isi, Pelaku oleh) {
        surat.simpan(id, isi, 1);
        surat.daftarkan(
                id, agenda.ambil(instansi.hariIni()), oleh.nama() + ", " + oleh.jabatanTertulis());
        versi.tambah(id, 1, isi, null, clock.instant(), oleh);
    }

    /** What was entered wrongly. */
    public HasilSurat koreksi(UUID id, IsianSurat isian, Pelaku oleh) {
        var found = surat.kunci(id);
        if (found.isEmpty()) {
            return new HasilSurat.TidakAda();
        }
        var before = found.get();
        if (!before.terdaftar()) {
            return new HasilSurat.SudahDiputuskan();
        }
        if (before.versi() != isian.versi()) {
            return new HasilSurat.Berubah();
        }
        if (!before.isi().equals(isian.isi())) {
            int next = before.versi() + 1;
            surat.simpan(id, isian.isi(), next);
            versi.tambah(id, next, isian.isi(), isian.alasanRapi(), clock.instant(), oleh);
        }
        return new HasilSurat.Tersimpan(id);
    }

    /**
     * It is not entered.
     *
     * @param salinan the letter it is a copy of; null when there is another reason
     */
    public HasilSurat tolak(UUID id, String alasan, @Nullable UUID salinan) {
        var found = surat.kunci(id);
        if (found.isEmpty()) {
            return new HasilSurat.TidakAda();
        }
        if (found.get().status() != StatusSurat.MENUNGGU) {
            return new HasilSurat.SudahDiputuskan();
        }
        surat.tolak(id, alasan.strip(), salinan);
        return new HasilSurat.Tersimpan(id);
    }
}
