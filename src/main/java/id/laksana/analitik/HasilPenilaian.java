package id.laksana.analitik;

import java.util.List;
import java.util.UUID;

/** What came of saving a form. */
public sealed interface HasilPenilaian {

    record Tersimpan(UUID id, int nomor) implements HasilPenilaian {}

    /** Something that a settled form has to say is missing. */
    record BelumLengkap(List<Kekurangan> daftar) implements HasilPenilaian {}

    /**
     * @param isian field of the form
     * @param kunci of the message
     */
    record Kekurangan(String isian, String kunci) {}

    /** Somebody else saved it since this page was opened. */
    record Berubah(Penilaian terbaru) implements HasilPenilaian {}
}
