package id.laksana.naskah;

import id.laksana.web.FormErrors;
import java.util.UUID;

/** What came of an act on a naskah. Only {@link Diterima} changed anything. */
public sealed interface HasilNaskah {

    record Diterima(UUID naskah) implements HasilNaskah {}

    /** Somebody else saved a newer version meanwhile. */
    record Berubah(VersiNaskah terbaru) implements HasilNaskah {}

    /** It is signed or withdrawn and says what it says. */
    record Terkunci() implements HasilNaskah {}

    record Ditolak(FormErrors masalah) implements HasilNaskah {}
}
