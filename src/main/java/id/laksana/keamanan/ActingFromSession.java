package id.laksana.keamanan;

import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Sebagai;
import id.laksana.web.Acting;
import id.laksana.web.Acting.PostChoice;
import id.laksana.web.ActingSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells the shell who is at the page and for which post. */
@Component
class ActingFromSession implements ActingSource {

    private final MessageSource messages;
    private final LocaleResolver locales;

    ActingFromSession(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** Null as well while the login is unfinished: the shell has nothing to offer yet. */
    @Override
    public @Nullable Acting acting(HttpServletRequest request) {
        var pengguna = CurrentPengguna.get();
        return pengguna == null || !pengguna.lengkap() ? null : acting(pengguna, request);
    }

    private Acting acting(Pengguna p, HttpServletRequest request) {
        var pelaku = p.pelaku();
        var locale = locales.resolveLocale(request);
        var choices = p.pilihan().stream().map(post -> choice(post, locale)).toList();
        var none =
                new PostChoice(
                        "", messages.getMessage("keamanan.tanpa-jabatan", null, locale), null);
        var chosen =
                choices.stream()
                        .filter(c -> pelaku != null && c.id().equals(pelaku.jabatan().toString()))
                        .findFirst()
                        .orElse(none);
        return new Acting(
                p.akun().pegawai().toString(),
                p.akun().namaPegawai(),
                initials(p.akun().namaPegawai()),
                chosen,
                choices,
                p.instansi().nama(),
                p.instansi().zona(),
                p.hak());
    }

    private PostChoice choice(Pemangku p, Locale locale) {
        var note =
                p.sebagai() == Sebagai.DEFINITIF
                        ? null
                        : messages.getMessage("keamanan.catatan." + p.sebagai(), null, locale);
        return new PostChoice(p.jabatan().toString(), p.namaJabatan(), note);
    }

    /** Of the name without titles. */
    private static String initials(String fullName) {
        return Arrays.stream(fullName.replaceAll(",.*", "").split(" "))
                .filter(word -> !word.isEmpty() && !word.endsWith("."))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    @Override
    public String switchPath() {
        return Paths.SWITCH;
    }

    @Override
    public String logoutPath() {
        return Paths.LOGOUT;
    }

    @Override
    public String loginPath() {
        return Paths.LOGIN;
    }

    @Override
    public String accountPath() {
        return Paths.ACCOUNT;
    }
}
