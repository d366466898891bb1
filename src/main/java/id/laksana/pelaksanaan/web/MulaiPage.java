package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisPelaksanaan;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.VersiSop;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param versi what is to start; null: choose among {@code pilihan} first
 * @param kasus that can have started it
 */
public record MulaiPage(
        @Nullable VersiSop versi,
        IsianMulai isian,
        List<Dijalankan> pilihan,
        List<BarisPelaksanaan> kasus,
        FormErrors errors) {}
