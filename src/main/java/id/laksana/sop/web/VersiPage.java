package id.laksana.sop.web;

import id.laksana.sop.RiwayatVersi;
import id.laksana.sop.VersiSop;
import id.laksana.sop.VersiSop.Status;
import java.util.List;

/** The versions of an SOP and what happened to them, newest first. */
public record VersiPage(List<VersiSop> daftarVersi, List<RiwayatVersi> riwayat) {

    /** Without drafts for those who may not see them. */
    VersiPage(List<VersiSop> semua, List<RiwayatVersi> riwayat, boolean rancangan) {
        this(
                semua.stream().filter(v -> rancangan || adopted(v.status())).toList(),
                riwayat.stream().filter(r -> rancangan || adopted(r.ke())).toList());
    }

    private static boolean adopted(Status status) {
        return status != Status.KONSEP && status != Status.DIAJUKAN;
    }
}
