package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Pemeriksaan;
import id.laksana.web.FormErrors;

/** What a form says when the password asked for again was not right. */
final class PasswordProblem {

    private PasswordProblem() {}

    static FormErrors of(Pemeriksaan result, String field) {
        return switch (result) {
            case Pemeriksaan.Cocok _ -> FormErrors.none();
            case Pemeriksaan.Salah _ -> FormErrors.none().with(field, "sandi.lama-salah");
            case Pemeriksaan.Tertahan held ->
                    FormErrors.none().with(field, "sandi.tertahan", held.sampai());
        };
    }
}
