package id.laksana.sop;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import id.laksana.sop.VersiSop.Status;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a step of a version's life to its history; what a person did, the audit log hears too. */
@Component
class CatatanVersi {

    private final RiwayatVersiRepository riwayat;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatatanVersi(RiwayatVersiRepository riwayat, ApplicationEventPublisher events, Clock clock) {
        this.riwayat = riwayat;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param dari null for a new version
     * @param oleh null for the program itself
     */
    void catat(
            VersiSop version,
            @Nullable Status dari,
            Status ke,
            @Nullable Pelaku oleh,
            @Nullable String catatan) {
        riwayat.catat(version.id(), dari, ke, clock.instant(), oleh, catatan);
        if (oleh != null) {
            String objek = version.sop().judul() + " (" + version.nomorVersi() + ")";
            String sebelum = dari == null ? null : dari.name();
            events.publishEvent(
                    new TindakanTercatat(oleh, tindakan(dari, ke), objek, sebelum, ke.name()));
        }
    }

    private static String tindakan(@Nullable Status dari, Status ke) {
        return switch (ke) {
            case KONSEP -> dari == null ? "sop.unggah" : "sop.kembalikan";
            case DIAJUKAN -> "sop.ajukan";
            case BERLAKU -> "sop.sahkan";
            case DIGANTIKAN -> "sop.gantikan";
            case DICABUT -> "sop.cabut";
        };
    }
}
