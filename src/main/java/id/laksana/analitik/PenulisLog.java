package id.laksana.analitik;

import java.io.IOException;

/** Writes an event log, one event after another: it never holds more than one. */
interface PenulisLog {

    void tulis(Kejadian kejadian) throws IOException;

    /** After the last one. */
    void akhiri() throws IOException;
}
