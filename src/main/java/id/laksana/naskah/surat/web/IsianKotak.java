package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.KotakSurat;
import id.laksana.naskah.surat.KotakSurat.Pengaman;
import id.laksana.web.FormErrors;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The mailbox as it was typed; the password is never sent back. */
public record IsianKotak(
        @Nullable String aktif,
        @Nullable String server,
        @Nullable String port,
        @Nullable String pengaman,
        @Nullable String pengguna,
        @Nullable String sandi,
        @Nullable String folder) {

    private static final int LONGEST = 200;
    private static final int LAST_PORT = 65_535;

    static IsianKotak dari(KotakSurat kotak) {
        return new IsianKotak(
                kotak.aktif() ? "true" : null,
                kotak.server(),
                String.valueOf(kotak.port()),
                kotak.pengaman().name(),
                kotak.pengguna(),
                null,
                kotak.folder());
    }

    FormErrors masalah(boolean sandiTetap) {
        var errors = FormErrors.none();
        errors = wajib(errors, "server", server);
        errors = wajib(errors, "pengguna", pengguna);
        errors = wajib(errors, "folder", folder);
        if (nomorPort() == 0) {
            errors = errors.with("port", "kotak.port.salah");
        }
        return sandiMurni().isEmpty() && !sandiTetap
                ? errors.with("sandi", "kotak.sandi.kosong")
                : errors;
    }

    private static FormErrors wajib(FormErrors before, String field, @Nullable String value) {
        String text = teks(value);
        return text.isEmpty() || text.length() > LONGEST
                ? before.with(field, "kotak.kosong", LONGEST)
                : before;
    }

    private int nomorPort() {
        String text = teks(port);
        if (!text.matches("[0-9]{1,5}")) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number > LAST_PORT ? 0 : number;
    }

    String sandiMurni() {
        return Objects.requireNonNullElse(sandi, "");
    }

    /** As far as it can be read; for the comparison with what is kept. */
    KotakSurat kotak() {
        return new KotakSurat(
                aktif != null,
                teks(server),
                nomorPort(),
                Arrays.stream(Pengaman.values())
                        .filter(one -> one.name().equals(pengaman))
                        .findFirst()
                        .orElse(Pengaman.TLS),
                teks(pengguna),
                teks(folder),
                null,
                null,
                null,
                null);
    }

    private static String teks(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
