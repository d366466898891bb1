package id.laksana.naskah.surat;

import id.laksana.organisasi.Pelaku;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds letters that came twice: the same content, or the same sender, number and date. Somebody
 * who sees both decides.
 */
@Service
@Transactional
public class SuratKembar {

    /**
     * A letter that looks the same.
     *
     * @param isiSama one of its files has the same content, bit for bit
     */
    public record Kembar(Surat surat, boolean isiSama) {}

    private final KembarRepository kembar;
    private final SuratRepository surat;
    private final SuratMasuk masuk;
    private final KataSurat kata;
    private final Clock clock;

    SuratKembar(
            KembarRepository kembar,
            SuratRepository surat,
            SuratMasuk masuk,
            KataSurat kata,
            Clock clock) {
        this.kembar = kembar;
        this.surat = surat;
        this.masuk = masuk;
        this.kata = kata;
        this.clock = clock;
    }

    /** As far as nobody has decided. */
    @Transactional(readOnly = true)
    public List<Kembar> daftar(UUID id) {
        return kembar.cari(id);
    }

    /**
     * @param sama the letter is a copy of the other one and is not entered
     */
    public HasilSurat putuskan(UUID id, UUID lain, boolean sama, Pelaku oleh) {
        var other = surat.cari(lain);
        if (other.isEmpty()
                || kembar.cari(id).stream().noneMatch(k -> k.surat().id().equals(lain))) {
            return new HasilSurat.TidakAda();
        }
        if (sama) {
            var result = masuk.tolak(id, kata.salinan(other.get()), lain);
            if (!(result instanceof HasilSurat.Tersimpan)) {
                return result;
            }
        }
        kembar.putuskan(id, lain, sama, clock.instant(), oleh);
        return new HasilSurat.Tersimpan(id);
    }
}
