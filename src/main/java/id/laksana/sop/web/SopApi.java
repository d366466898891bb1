package id.laksana.sop.web;

import id.laksana.sop.BarisKatalog;
import id.laksana.sop.VersiSop;
import id.laksana.sop.VersiSop.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What programs get. Keys are those of the SOP file, so that one description serves both. */
final class SopApi {

    private SopApi() {}

    /** One part of the list; {@code lanjut} is the address of the next, null at the end. */
    record Daftar(long total, int bagian, @Nullable String lanjut, List<Ringkas> daftar) {}

    record Ringkas(
            String kode,
            String judul,
            String unit,
            @Nullable String nomor,
            Status status,
            int versi,
            @Nullable LocalDate efektif,
            int jumlah_langkah,
            int jumlah_pelaksana,
            String tautan) {

        static Ringkas of(BarisKatalog b) {
            return new Ringkas(
                    b.kode(),
                    b.judul(),
                    b.unit(),
                    b.nomor(),
                    b.status(),
                    b.nomorVersi(),
                    b.efektif(),
                    b.jumlahLangkah(),
                    b.jumlahPelaksana(),
                    SopApiController.PATH + "/" + b.kode());
        }
    }

    /** The facts of the file; number, dates and signatory as the adoption set them. */
    static Map<String, @Nullable Object> lengkap(VersiSop versi) {
        var sop = versi.sop();
        var result = new LinkedHashMap<String, @Nullable Object>(versi.content().isi());
        result.put("versi", versi.nomorVersi());
        result.put("status", versi.status());
        result.put("nomor", sop.nomor());
        result.put("tanggal", sop.tanggal());
        result.put("disahkan_oleh", sop.disahkanOleh());
        var links = new LinkedHashMap<String, String>();
        for (String jenis : List.of("pdf", "docx", "svg", "bpmn", "yaml")) {
            links.put(
                    jenis,
                    SopApiController.PATH
                            + "/"
                            + sop.kode()
                            + "."
                            + jenis
                            + "?versi="
                            + versi.nomorVersi());
        }
        result.put("tautan", links);
        return result;
    }
}
