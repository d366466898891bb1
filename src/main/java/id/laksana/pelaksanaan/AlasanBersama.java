package id.laksana.pelaksanaan;

import java.util.Locale;

/** Why a task is opened and not completed together with others; each has a message. */
public enum AlasanBersama {
    /** The row decides: someone has to choose. */
    KEPUTUSAN,
    /** The result of an outside party has a date. */
    PIHAK_LUAR,
    /** A called SOP has not brought its result, or failed. */
    SOP_LAIN,
    /** Several pelaksana do the row. */
    PELAKSANA_LAIN,
    /** The row has a form of its own. */
    FORMULIR,
    /** Why it came back is read first. */
    DIKEMBALIKAN,
    /** Sub-activities of the row are not ticked. */
    RINCIAN,
    /** The Peringatan of the SOP have not been read. */
    PERINGATAN;

    /** Last part of the message key. */
    public String kunci() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
