package id.laksana.naskah.tandatangan;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that stand in a signed document; a document is Indonesian whoever signs it. */
@Component
class KataTandaTangan {

    private static final Locale BAHASA = Locale.of("id");
    private static final DateTimeFormatter SAAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", BAHASA);
    private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH.mm", BAHASA);

    private final MessageSource messages;
    private final DaftarInstansi instansi;

    KataTandaTangan(MessageSource messages, DaftarInstansi instansi) {
        this.messages = messages;
        this.instansi = instansi;
    }

    List<String> blok(Pelaku oleh, Instant saat, boolean tersertifikasi) {
        var own = instansi.sekarang();
        var lines = new ArrayList<String>();
        lines.add(kata("ttd.blok.oleh"));
        lines.add(oleh.nama());
        lines.add(oleh.jabatanTertulis());
        lines.add(SAAT.format(saat.atZone(own.zona())) + " " + own.singkatanZona());
        if (!tersertifikasi) {
            lines.add(kata("ttd.blok.tidak-tersertifikasi"));
        }
        return lines;
    }

    List<String> kaki(boolean tersertifikasi, String alamat) {
        return List.of(
                kata(tersertifikasi ? "ttd.kaki.bsre" : "ttd.kaki.sendiri"),
                kata("ttd.kaki.periksa", alamat));
    }

    String isian() {
        return kata("ttd.isian");
    }

    String alasan() {
        return kata("ttd.alasan");
    }

    String jam(Instant saat) {
        return JAM.format(saat.atZone(instansi.sekarang().zona()));
    }

    private String kata(String key, Object... args) {
        return messages.getMessage(key, args, BAHASA);
    }
}
