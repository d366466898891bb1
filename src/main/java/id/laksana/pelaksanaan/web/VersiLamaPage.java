package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.UsulVersi;
import id.laksana.web.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Running cases that are not on the version in force.
 *
 * @param sop kode of the only SOP that is shown; empty: all
 * @param hasil what was decided a moment ago
 */
public record VersiLamaPage(
        String sop, List<UsulVersi> daftar, List<PutusanVersiPage.Hasil> hasil, Part part) {

    /** Cases of the same SOP follow each other. */
    public Map<UUID, List<UsulVersi>> kelompok() {
        var result = new LinkedHashMap<UUID, List<UsulVersi>>();
        daftar.forEach(
                kasus ->
                        result.computeIfAbsent(kasus.berlaku().id(), _ -> new ArrayList<>())
                                .add(kasus));
        return result;
    }
}
