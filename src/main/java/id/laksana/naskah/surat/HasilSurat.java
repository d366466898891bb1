package id.laksana.naskah.surat;

import java.util.UUID;

/** What came of an act on a letter. Only {@link Tersimpan} changed anything. */
public sealed interface HasilSurat {

    record Tersimpan(UUID id) implements HasilSurat {}

    /** Somebody has changed it since the form was opened. */
    record Berubah() implements HasilSurat {}

    /** It was entered, refused or decided before. */
    record SudahDiputuskan() implements HasilSurat {}

    record TidakAda() implements HasilSurat {}
}
