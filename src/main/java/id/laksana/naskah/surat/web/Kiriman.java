package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.PenyimpanBerkas;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files as a form sends them. */
final class Kiriman {

    private Kiriman() {}

    /** Without the empty part that a browser sends when no file was chosen. */
    static List<PenyimpanBerkas.Kiriman> dari(@Nullable List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(
                                one ->
                                        !one.isEmpty()
                                                || !Objects.requireNonNullElse(
                                                                one.getOriginalFilename(), "")
                                                        .isEmpty())
                        .map(
                                one ->
                                        new PenyimpanBerkas.Kiriman(
                                                Objects.requireNonNullElse(
                                                        one.getOriginalFilename(), "berkas"),
                                                one))
                        .toList();
    }

    static FormErrors masalah(FormErrors before, PenyimpanBerkas.Hasil hasil, int megabytes) {
        var errors = before;
        for (var one : hasil.ditolak()) {
            errors =
                    errors.with(
                            "berkas",
                            one.alasan() == AlasanTolak.TERLALU_BANYAK
                                    ? "surat.berkas.banyak"
                                    : "berkas.tolak." + one.alasan().kunci(),
                            one.nama(),
                            megabytes);
        }
        return errors;
    }
}
