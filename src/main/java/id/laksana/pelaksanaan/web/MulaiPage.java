package id.laksana.pelaksanaan.web;

import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.VersiSop;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param versi what is to start; null: choose among {@code pilihan} first
 */
public record MulaiPage(
        @Nullable VersiSop versi,
        String perihal,
        String rujukan,
        List<Dijalankan> pilihan,
        FormErrors errors) {}
