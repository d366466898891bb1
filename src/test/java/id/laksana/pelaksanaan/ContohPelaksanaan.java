package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Cases of the demonstration that stand where a page has something to show. */
public final class ContohPelaksanaan {

    private static final int DIPERIKSA = 5;
    private static final int SETIAP_UNIT = 11;

    private final PelaksanaanFixture orang;
    private final Sop sop;

    private ContohPelaksanaan(ApplicationContext context) {
        orang = PelaksanaanFixture.in(context, "prov-sulteng");
        sop = DaftarSop.sop("sulteng-dkukm-pengukuran-kinerja");
    }

    /** A row was returned once, and of the units one has done its part. */
    public static UUID tersebar(ApplicationContext context) {
        var contoh = new ContohPelaksanaan(context);
        UUID id = contoh.orang.mulai(contoh.sop, contoh.orang.pemulai(contoh.sop));
        contoh.sampai(id, DIPERIKSA);
        contoh.jawab(id, Putusan.TIDAK);
        contoh.sampai(id, SETIAP_UNIT);
        contoh.jawab(id, null);
        return id;
    }

    /** Answers Ya until the row is open. */
    private void sampai(UUID id, int langkah) {
        while (orang.terbuka(id).getFirst().langkah() != langkah) {
            boolean decides = sop.langkah(orang.terbuka(id).getFirst().langkah()).bercabang();
            jawab(id, decides ? Putusan.YA : null);
        }
    }

    private void jawab(UUID id, @Nullable Putusan putusan) {
        TugasMeja task = orang.terbuka(id).getFirst();
        var oleh = orang.siapa(task);
        String reason = putusan == Putusan.TIDAK ? "Nomor surat belum ada." : null;
        var hasil =
                orang.call(() -> orang.pelaksanaan.selesaikan(task.id(), putusan, reason, oleh));
        if (!(hasil instanceof HasilPelaksanaan.Diterima)
                || task.status() != Tugas.Status.TERBUKA) {
            throw new IllegalStateException(task + ": " + hasil);
        }
    }
}
