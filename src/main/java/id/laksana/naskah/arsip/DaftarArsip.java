package id.laksana.naskah.arsip;

import id.laksana.organisasi.Pelaku;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and shows items; what somebody may not read is not there for him. */
@Service
@Transactional
public class DaftarArsip {

    private final ArsipRepository arsip;
    private final IsiArsipRepository isi;
    private final RiwayatArsipRepository riwayat;
    private final GudangArsip gudang;
    private final Clock clock;

    DaftarArsip(
            ArsipRepository arsip,
            IsiArsipRepository isi,
            RiwayatArsipRepository riwayat,
            GudangArsip gudang,
            Clock clock) {
        this.arsip = arsip;
        this.isi = isi;
        this.riwayat = riwayat;
        this.gudang = gudang;
        this.clock = clock;
    }

    /** The newest first; nothing when the words asked for are none that a search looks for. */
    @Transactional(readOnly = true)
    public List<ArsipTersimpan> cari(SaringanArsip saringan, AksesArsip akses, int batas) {
        if (!saringan.q().isBlank() && !arsip.berkata(saringan.q())) {
            return List.of();
        }
        return arsip.cari(
                saringan.q(), saringan.tanda(akses), saringan.sampai(), saringan.sebelum(), batas);
    }

    @Transactional(readOnly = true)
    public Optional<ArsipTersimpan> satu(UUID id, AksesArsip akses) {
        return arsip.satu(id).filter(found -> akses.boleh(found.sifat(), found.unit()));
    }

    /** As somebody who opens its page: of a secret item that is written down. */
    public Optional<ArsipTersimpan> buka(UUID id, AksesArsip akses, Pelaku oleh) {
        var found = satu(id, akses);
        found.filter(one -> one.sifat().dicatatPembacaannya())
                .ifPresent(one -> riwayat.dibaca(one, null, clock.instant(), oleh));
        return found;
    }

    @Transactional(readOnly = true)
    public List<IsiArsip> isi(UUID arsip) {
        return isi.dari(arsip);
    }

    @Transactional(readOnly = true)
    public List<RiwayatArsip> riwayat(UUID objek) {
        return riwayat.dari(objek);
    }

    /** Content that is fetched; of a secret item that is written down before the first byte. */
    public Optional<Unduhan> unduh(UUID id, UUID berkas, AksesArsip akses, Pelaku oleh)
            throws IOException {
        var found = satu(id, akses);
        var file = isi.satu(id, berkas);
        if (found.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        var content = gudang.buka(file.get().sidik());
        if (content.isPresent() && found.get().sifat().dicatatPembacaannya()) {
            riwayat.dibaca(found.get(), berkas, clock.instant(), oleh);
        }
        return content.map(in -> new Unduhan(file.get(), in));
    }

    /** A file with its content, to be closed by who asked for it. */
    public record Unduhan(IsiArsip isi, InputStream isinya) {}

    @Transactional(readOnly = true)
    public int jumlahPembacaan() {
        return riwayat.jumlahPembacaan();
    }

    @Transactional(readOnly = true)
    public List<PembacaanArsip> pembacaan(int mulai, int batas) {
        return riwayat.pembacaan(mulai, batas);
    }
}
