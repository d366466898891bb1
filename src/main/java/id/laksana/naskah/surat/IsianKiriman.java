package id.laksana.naskah.surat;

import id.laksana.web.FormErrors;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a sender fills in on the public form.
 *
 * @param kontak e-mail or telephone
 */
public record IsianKiriman(
        @Nullable String pengirim,
        @Nullable String kontak,
        @Nullable String nomor,
        @Nullable String tanggal,
        @Nullable String perihal) {

    private static final int LONGEST_CONTACT = 150;

    public static final IsianKiriman KOSONG = new IsianKiriman(null, null, null, null, null);

    IsianSurat surat() {
        return new IsianSurat(
                nomor,
                tanggal,
                pengirim,
                perihal,
                KeamananSurat.BIASA.name(),
                KecepatanSurat.BIASA.name(),
                null,
                null,
                0);
    }

    String kontakRapi() {
        return Objects.requireNonNullElse(kontak, "").strip();
    }

    public FormErrors masalah(LocalDate hariIni) {
        var problems = surat().masalah(hariIni);
        return kontakRapi().isEmpty() || kontakRapi().length() > LONGEST_CONTACT
                ? problems.with("kontak", "kiriman.kontak.kosong", LONGEST_CONTACT)
                : problems;
    }
}
