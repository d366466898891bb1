package id.laksana.analitik;

import id.laksana.pelaksanaan.KasusBerjam;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * Four cases of an SOP with rows of 15, 10, 10, 15, 15 and 10 minutes, on one morning. What each
 * row took, in minutes:
 *
 * <pre>
 *            1        2        3     4    5    6
 * lurus     10        5       10    15   10   10   finished
 * kembali   20 + 5   10 + 5    5    15   10    5   finished, step 2 sent back to 1
 * batal     10       10 + 5   5 + 3                suspended for 30 in step 2, 3 sent back to 2
 * jalan      5                                     running
 * </pre>
 */
public final class KasusIdCard {

    public static final String SOP = "lutim-setda-id-card";
    public static final String INSTANSI = "kab-luwu-timur";

    public final KasusBerjam kasus;
    public final Kurun kurun;
    public final UUID lurus;
    public final UUID kembali;
    public final UUID batal;
    public final UUID jalan;
    private final String hari;

    /**
     * @param hari a working day that no other test uses
     */
    public KasusIdCard(ApplicationContext context, String hari) {
        this.hari = hari;
        kasus = KasusBerjam.di(context, INSTANSI, SOP);
        kurun = new Kurun(LocalDate.parse(hari), LocalDate.parse(hari));
        lurus = kasus.mulai(pukul("09:00"));
        langkah(lurus, "09:10", "09:15 YA", "09:25 YA", "09:40", "09:50", "10:00");
        kembali = kasus.mulai(pukul("09:00"));
        langkah(kembali, "09:20", "09:30 TIDAK", "09:35", "09:40 YA", "09:45 YA");
        langkah(kembali, "10:00", "10:10", "10:15");
        batal = kasus.mulai(pukul("10:00"));
        langkah(batal, "10:10");
        kasus.tangguhkan(batal, pukul("10:12"));
        kasus.lanjutkan(batal, pukul("10:42"));
        langkah(batal, "10:50 YA", "10:55 TIDAK", "11:00 YA", "11:03 YA");
        kasus.batalkan(batal, pukul("11:05"));
        jalan = kasus.mulai(pukul("10:00"));
        langkah(jalan, "10:05");
    }

    private void langkah(UUID id, String... acts) {
        for (String act : acts) {
            String[] parts = act.split(" ");
            var putusan = parts.length == 1 ? null : Putusan.valueOf(parts[1]);
            kasus.selesai(id, pukul(parts[0]), putusan);
        }
    }

    private String pukul(String time) {
        return hari + "T" + time;
    }
}
