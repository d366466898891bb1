package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.web.FormErrors;

final class PesanHasil {
    private PesanHasil() {}

    static FormErrors of(HasilPelaksanaan hasil, String field) {
        return FormErrors.none().with(field, "meja.kosong");
    }
}
