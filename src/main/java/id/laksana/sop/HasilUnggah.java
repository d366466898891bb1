package id.laksana.sop;

import id.laksana.berkas.Temuan;
import java.util.List;

/** What came of an uploaded file. */
public sealed interface HasilUnggah {

    /**
     * @param temuan what the draft still lacks before it can be adopted
     */
    record Tersimpan(VersiSop versi, List<Temuan> temuan) implements HasilUnggah {}

    /** The same content is a version already. */
    record SudahAda(String kode) implements HasilUnggah {}

    /** An earlier draft of this SOP waits for its decision. */
    record SedangDiajukan(String kode) implements HasilUnggah {}

    /** The file is no SOP of this instansi; nothing was stored. */
    record Ditolak(List<Temuan> temuan) implements HasilUnggah {}
}
