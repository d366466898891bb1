package id.laksana.naskah;

import id.laksana.naskah.bentuk.AturanNaskah;
import id.laksana.naskah.bentuk.PolaNomor;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.naskah.nomor.Pencacah;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** One counter for each register, unit and year, printed by the pattern of the instansi. */
@Component
class NomorBerurut implements PemberiNomor {

    private static final String PERATURAN = "peraturan-";

    private final Pencacah pencacah;
    private final PengaturanNaskah pengaturan;

    NomorBerurut(Pencacah pencacah, PengaturanNaskah pengaturan) {
        this.pencacah = pencacah;
        this.pengaturan = pengaturan;
    }

    @Override
    public String beri(
            JenisNaskah jenis, String unit, String klasifikasi, String sifat, LocalDate tanggal) {
        AturanNaskah aturan = pengaturan.pada(tanggal);
        String kodeUnit = aturan.nomorUnit(unit);
        // regulations are counted for the whole government, letters for the unit that numbers them
        boolean regulation = jenis.register().startsWith(PERATURAN);
        long urut =
                pencacah.berikutnya(
                        jenis.register(), regulation ? "" : kodeUnit, tanggal.getYear());
        return new PolaNomor(regulation ? aturan.polaPeraturan() : aturan.polaNomor())
                .tulis(
                        new PolaNomor.Isian(
                                klasifikasi,
                                urut,
                                kodeUnit,
                                jenis.kode().toUpperCase(Locale.ROOT),
                                sifat,
                                tanggal));
    }
}
