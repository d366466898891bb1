package id.laksana.naskah.surat;

/** How a letter came: over the counter or by post, by the public form, by e-mail. */
public enum SumberSurat {
    LANGSUNG,
    FORMULIR,
    SUREL
}
