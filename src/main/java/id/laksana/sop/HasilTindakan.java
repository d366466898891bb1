package id.laksana.sop;

import id.laksana.berkas.Temuan;
import java.util.List;

/** What came of an act on a version. */
public sealed interface HasilTindakan {

    record Diterima(VersiSop versi) implements HasilTindakan {}

    /** Nothing was changed. */
    record Ditolak(Alasan alasan, List<Temuan> temuan) implements HasilTindakan {}

    /** Why not; the message is {@code sop.ditolak.<name>}. */
    enum Alasan {
        TIDAK_ADA,
        /** Somebody else changed the standing first. */
        SUDAH_BERUBAH,
        STATUS,
        CATATAN_KOSONG,
        NOMOR_KOSONG,
        EFEKTIF_KOSONG,
        EFEKTIF_MENDAHULUI,
        TEMUAN
    }

    static HasilTindakan ditolak(Alasan alasan) {
        return new Ditolak(alasan, List.of());
    }
}
