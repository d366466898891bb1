package id.laksana.berkas;

import org.jspecify.annotations.Nullable;

/** A rule that a file or its content can break. The message key is {@code aturan.<kode>}. */
public interface Aturan {

    enum Berat {
        MENGHALANGI,
        SARAN
    }

    /** Stable identifier, e.g. {@code yaml.alias} or {@code V-SOP-05}. */
    String kode();

    Berat berat();

    /** The clause the rule rests on; null when it only serves the file format. */
    @Nullable String dasar();
}
