package id.laksana.naskah.surat;

import java.util.List;
import java.util.UUID;

/** What came of an act on a disposition. Only {@link Diterima} changed anything. */
public sealed interface HasilDisposisi {

    /**
     * @param baru the branches that came of it
     */
    record Diterima(List<UUID> baru) implements HasilDisposisi {}

    /** The branch no longer stands where this may be done. */
    record TidakDapat(StatusDisposisi status) implements HasilDisposisi {}

    /**
     * @param jabatan whose matter it is
     */
    record TidakBerwenang(String jabatan) implements HasilDisposisi {}

    /** The entries do not hold; the key of why, and the field. */
    record Salah(String isian, String kunci) implements HasilDisposisi {}

    record TidakAda() implements HasilDisposisi {}
}
