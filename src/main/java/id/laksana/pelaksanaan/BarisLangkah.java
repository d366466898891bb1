package id.laksana.pelaksanaan;

import id.laksana.sop.Langkah;
import id.laksana.sop.Waktu;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the SOP as a case has gone through it.
 *
 * @param pelaksana heads of its columns
 * @param putaran the last round; 0 while the row has not been reached
 * @param selesai the latest completion; null while there is none
 * @param terpakai null while the row has not been reached
 * @param terbuka whom the row waits for
 * @param unit how far each unit is; empty on a row not done by every unit
 */
public record BarisLangkah(
        Langkah langkah,
        List<String> pelaksana,
        KeadaanLangkah keadaan,
        int putaran,
        @Nullable PeristiwaTercatat selesai,
        @Nullable WaktuTerpakai terpakai,
        List<TugasTerbuka> terbuka,
        List<GiliranUnit> unit) {

    public int no() {
        return langkah.no();
    }

    public @Nullable Waktu baku() {
        return langkah.mutuBaku().waktu();
    }

    public boolean melampaui() {
        return terpakai != null && terpakai.melampaui();
    }

    /** Short enough for a narrow column; titles before a name are part of how it is written. */
    public static String tanpaGelar(@Nullable String nama) {
        return nama == null ? "" : nama.split(",", 2)[0];
    }

    /** Since when somebody has it. */
    public Optional<Instant> sejak() {
        return terbuka.stream().map(TugasTerbuka::dibuka).min(Instant::compareTo);
    }

    public List<GiliranUnit> unitKurang() {
        return unit.stream().filter(GiliranUnit::terbuka).toList();
    }

    public long unitSelesai() {
        return unit.stream().filter(GiliranUnit::selesai).count();
    }
}
