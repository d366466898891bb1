package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.HasilBerkas;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.web.FormErrors;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * What came of the files of one form.
 *
 * @param tersimpan how many are kept
 * @param problems one for each that is not
 */
record HasilUnggah(int tersimpan, FormErrors problems) {

    private static final String FIELD = "berkas";

    /** None need be chosen. */
    static HasilUnggah of(
            BerkasPelaksanaan berkas,
            UUID tugas,
            @Nullable List<MultipartFile> kiriman,
            Pelaku oleh)
            throws IOException {
        var chosen = chosen(kiriman);
        if (chosen.isEmpty()) {
            return new HasilUnggah(0, FormErrors.none());
        }
        var results =
                berkas.unggah(tugas, chosen, oleh)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int kept = 0;
        var problems = FormErrors.none();
        for (HasilBerkas one : results) {
            switch (one) {
                case HasilBerkas.Tersimpan _ -> kept++;
                case HasilBerkas.Ditolak(var nama, var alasan) ->
                        problems = problems.with(FIELD, key(alasan), nama, limit(alasan, berkas));
            }
        }
        return new HasilUnggah(kept, problems);
    }

    static HasilUnggah wajib(
            BerkasPelaksanaan berkas,
            UUID tugas,
            @Nullable List<MultipartFile> kiriman,
            Pelaku oleh)
            throws IOException {
        return chosen(kiriman).isEmpty()
                ? new HasilUnggah(0, FormErrors.none().with(FIELD, "berkas.belum-dipilih"))
                : of(berkas, tugas, kiriman, oleh);
    }

    /** A browser sends an empty field as a file without a name. */
    private static List<BerkasPelaksanaan.Unggahan> chosen(@Nullable List<MultipartFile> kiriman) {
        return Objects.requireNonNullElse(kiriman, List.<MultipartFile>of()).stream()
                .filter(
                        file ->
                                !file.isEmpty()
                                        || !Objects.requireNonNullElse(
                                                        file.getOriginalFilename(), "")
                                                .isEmpty())
                .map(
                        file ->
                                new BerkasPelaksanaan.Unggahan(
                                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                                        file))
                .toList();
    }

    static String key(AlasanTolak alasan) {
        return "berkas.tolak." + alasan.kunci();
    }

    static int limit(AlasanTolak alasan, BerkasPelaksanaan berkas) {
        return alasan == AlasanTolak.TERLALU_BANYAK
                ? BerkasPelaksanaan.TERBANYAK_PER_TUGAS
                : berkas.terbesarMegabytes();
    }
}
