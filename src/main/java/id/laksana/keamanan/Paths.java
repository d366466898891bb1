package id.laksana.keamanan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses that the rules of access speak of. */
final class Paths {

    static final String LOGIN = "/masuk";
    static final String LOGOUT = "/keluar";
    static final String SWITCH = "/jabatan/pilih";
    static final String ACCOUNT = "/akun";
    static final String VERIFY = "/verifikasi/*";

    /**
     * Open to visitors: login, the look of pages, help, health, calendars and receipts of letters,
     * whose address is a secret of its own, the form for sending a letter, and the check of signed
     * documents by their random codes; else nothing that belongs to an instansi.
     */
    static final List<String> OPEN =
            List.of(
                    LOGIN,
                    "/tampilan",
                    "/bantuan",
                    "/error",
                    "/static/**",
                    "/favicon.ico",
                    "/kalender/*",
                    VERIFY,
                    "/kirim-surat/*",
                    "/tanda-terima/*",
                    "/actuator/health/**");

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isStatic(HttpServletRequest request) {
        return of(request).startsWith("/static/");
    }

    static boolean isOwnAccount(HttpServletRequest request) {
        var path = of(request);
        return path.equals(ACCOUNT)
                || path.startsWith(ACCOUNT + "/")
                || path.startsWith(LOGIN + "/");
    }
}
