package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.HasilBerkas;
import id.laksana.pelaksanaan.UnggahBertahap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Files in pieces, for the script of the task page; without it the form sends them whole. */
@Controller
@RequestMapping("/tugas/{id}/unggahan")
class UnggahBertahapController {

    private final UnggahBertahap unggah;
    private final BerkasPelaksanaan berkas;
    private final MessageSource messages;

    UnggahBertahapController(
            UnggahBertahap unggah, BerkasPelaksanaan berkas, MessageSource messages) {
        this.unggah = unggah;
        this.berkas = berkas;
        this.messages = messages;
    }

    /**
     * @param mulai where the next piece begins
     * @param pesan why the file is refused; null when it is not
     */
    record Keadaan(@Nullable UUID id, long mulai, boolean selesai, @Nullable String pesan) {}

    @PostMapping
    ResponseEntity<Keadaan> mulai(
            @PathVariable UUID id,
            @RequestParam String nama,
            @RequestParam long ukuran,
            @RequestParam(defaultValue = "0") long tanda,
            Pelaku oleh,
            Locale locale)
            throws IOException {
        return answer(unggah.mulai(id, nama, ukuran, tanda, oleh), locale);
    }

    @PutMapping("/{unggahan}")
    ResponseEntity<Keadaan> potongan(
            @PathVariable UUID id,
            @PathVariable UUID unggahan,
            @RequestParam(defaultValue = "0") long mulai,
            InputStream isi,
            Pelaku oleh,
            Locale locale)
            throws IOException {
        byte[] piece = isi.readNBytes(UnggahBertahap.TERBESAR + 1);
        if (piece.length > UnggahBertahap.TERBESAR) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return answer(unggah.potongan(id, unggahan, mulai, piece, oleh), locale);
    }

    private ResponseEntity<Keadaan> answer(UnggahBertahap.Hasil hasil, Locale locale) {
        return switch (hasil) {
            case UnggahBertahap.Lanjut(var id, long mulai) ->
                    ResponseEntity.ok(new Keadaan(id, mulai, false, null));
            case UnggahBertahap.Berbeda(var id, long mulai) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(new Keadaan(id, mulai, false, null));
            case UnggahBertahap.Selesai(HasilBerkas.Tersimpan(var kept)) ->
                    ResponseEntity.ok(new Keadaan(null, kept.ukuran(), true, null));
            case UnggahBertahap.Selesai(HasilBerkas.Ditolak(var nama, var alasan)) ->
                    ResponseEntity.unprocessableContent()
                            .body(
                                    new Keadaan(
                                            null,
                                            0,
                                            false,
                                            messages.getMessage(
                                                    HasilUnggah.key(alasan),
                                                    new Object[] {
                                                        nama, HasilUnggah.limit(alasan, berkas)
                                                    },
                                                    locale)));
            case UnggahBertahap.TidakAda _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
