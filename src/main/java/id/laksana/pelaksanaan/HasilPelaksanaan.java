package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.web.FormErrors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an act on a case. Only {@link Diterima} changed anything. */
public sealed interface HasilPelaksanaan {

    record Diterima(UUID pelaksanaan) implements HasilPelaksanaan {}

    /**
     * @param rincian what the message of the reason names
     */
    record Ditolak(Alasan alasan, List<String> rincian) implements HasilPelaksanaan {}

    /** The form of the task is not ready; the fields are those of the form. */
    record FormulirBelumLengkap(FormErrors masalah) implements HasilPelaksanaan {}

    static Ditolak ditolak(Alasan alasan) {
        return new Ditolak(alasan, List.of());
    }

    /** The task had ended before: somebody else was quicker, or the button was pressed twice. */
    record SudahBerakhir(@Nullable String oleh, @Nullable Instant waktu)
            implements HasilPelaksanaan {}

    /** Somebody else has the task in hand: took it first, or got it from the post. */
    record SedangDipegang(String oleh, Instant sejak, boolean limpahan)
            implements HasilPelaksanaan {}

    /**
     * @param penerima names of those who may
     */
    record TidakBerwenang(List<String> penerima) implements HasilPelaksanaan {}

    /** The history of the case is no longer what was written: nobody may build on it. */
    record RiwayatRusak() implements HasilPelaksanaan {}

    /** The task, the case or the SOP is not there for this instansi. */
    record TidakAda() implements HasilPelaksanaan {}
}
