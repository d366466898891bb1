package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.KeputusanDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.pelaksanaan.mesin.Peristiwa.UnitDikembalikan;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why work came back, for the tasks that one act opened: whoever gets it reads that first. */
final class AlasanKembali {

    private final Map<Tugas.Id, String> alasan = new HashMap<>();
    private final Set<Kunjungan> kembali = new HashSet<>();
    private @Nullable String terakhir;

    private AlasanKembali() {}

    static Map<Tugas.Id, String> dari(List<Peristiwa> daftarPeristiwa) {
        var result = new AlasanKembali();
        daftarPeristiwa.forEach(result::baca);
        return result.alasan;
    }

    private void baca(Peristiwa peristiwa) {
        switch (peristiwa) {
            case TugasSelesai selesai -> terakhir = selesai.catatan();
            case KeputusanDiambil putusan when putusan.kembali() ->
                    kembali.add(putusan.kunjungan());
            case KoreksiDicatat koreksi -> {
                terakhir = koreksi.alasan();
                kembali.addAll(koreksi.gugur());
                kembali.add(koreksi.kunjungan());
            }
            case LangkahDibuka dibuka -> dibuka(dibuka);
            case UnitDikembalikan unit ->
                    unit.tugas().forEach(task -> alasan.put(task.id(), unit.alasan()));
            default -> {}
        }
    }

    private void dibuka(LangkahDibuka dibuka) {
        boolean again = dibuka.kunjungan().putaran() > 1;
        boolean returned =
                dibuka.dari().stream().anyMatch(kembali::contains) || again && !kembali.isEmpty();
        if (returned && terakhir != null) {
            String reason = terakhir;
            dibuka.tugas().forEach(task -> alasan.put(task.id(), reason));
        }
    }
}
