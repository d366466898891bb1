package id.laksana.naskah.surat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that are written down or sent, in Indonesian whoever reads them. */
@Component
class KataSurat {

    static final Locale BAHASA = Locale.of("id");

    private static final DateTimeFormatter HARI =
            DateTimeFormatter.ofPattern("d MMMM uuuu", BAHASA);

    private final MessageSource messages;

    KataSurat(MessageSource messages) {
        this.messages = messages;
    }

    /** What a disposition asks for. */
    String disposisi(List<String> instruksi) {
        return instruksi.isEmpty()
                ? kata("surat.kata.disposisi")
                : kata("surat.kata.disposisi.isi", String.join(", ", instruksi));
    }

    /** What may be said of a letter outside its own pages: on the desk, in e-mail, on a case. */
    String perihal(Surat surat) {
        return surat.isi().keamanan().rahasia()
                ? kata("surat.kata.rahasia", surat.nomorAgenda())
                : surat.isi().perihal();
    }

    /** As people write down what a case rests on: who ordered, on which letter. */
    String rujukan(Surat surat, Disposisi disposisi) {
        var isi = surat.isi();
        var date = isi.tanggal();
        return Stream.of(
                        kata("surat.kata.rujukan.disposisi", disposisi.pemberi()),
                        kata("surat.kata.rujukan.agenda", surat.nomorAgenda()),
                        isi.nomor().isEmpty() ? "" : kata("surat.kata.rujukan.surat", isi.nomor()),
                        date == null ? "" : kata("surat.kata.rujukan.tanggal", HARI.format(date)),
                        isi.keamanan().rahasia()
                                ? ""
                                : kata("surat.kata.rujukan.dari", isi.pengirim()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Why a copy of that letter is not entered. */
    String salinan(Surat surat) {
        return surat.terdaftar()
                ? kata("surat.kata.salinan", surat.nomorAgenda())
                : kata("surat.kata.salinan-lain");
    }

    String surelTidakTerbaca() {
        return kata("surat.kata.surel-tidak-terbaca");
    }

    String lampiranDitolak(List<String> nama) {
        return kata("surat.kata.lampiran-ditolak", String.join(", ", nama));
    }

    private String kata(String key, Object... args) {
        return messages.getMessage(key, args, BAHASA);
    }
}
