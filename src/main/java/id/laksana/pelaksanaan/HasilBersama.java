package id.laksana.pelaksanaan;

import java.util.UUID;

/** What came of one of several tasks that were to be completed together. */
public sealed interface HasilBersama {

    record Dijalankan(TugasMeja tugas, HasilPelaksanaan hasil) implements HasilBersama {}

    /** Left as it is: somebody has to look at it. */
    record Tertahan(TugasMeja tugas, AlasanBersama alasan) implements HasilBersama {}

    record TidakAda(UUID tugas) implements HasilBersama {}
}
