package id.laksana.naskah;

import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.Bidang;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Tanggal;
import id.laksana.web.FormErrors;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a naskah still wants before it goes on to the next row. */
@Component
class PeriksaNaskah {

    /** Permendagri 83/2022: three digits and at most four levels below. */
    static final Pattern KLASIFIKASI = Pattern.compile("\\d{3}(\\.\\d{1,2}){0,4}");

    /** "-", or a count with its unit: "Satu berkas", "2 (dua) berkas". */
    private static final Pattern LAMPIRAN = Pattern.compile("-|\\S+( \\([^)]+\\))? \\S.*");

    static final String AWAL = "isi-";

    private final DaftarJabatan jabatan;
    private final PenyusunBlok blok;

    PeriksaNaskah(DaftarJabatan jabatan, PenyusunBlok blok) {
        this.jabatan = jabatan;
        this.blok = blok;
    }

    FormErrors periksa(JenisNaskah jenis, IsiNaskah isi) {
        var problems = umum(jenis, isi);
        for (Bidang field : jenis.bidang()) {
            String text = isi.teks(field.kode());
            if (field.wajib() && text.isBlank()) {
                problems = problems.with(AWAL + field.kode(), "naskah.kosong", field.label());
            } else if (salahTanggal(field, text)) {
                problems =
                        problems.with(AWAL + field.kode(), "naskah.salah.tanggal", field.label());
            }
        }
        for (var entry : isi.isian().entrySet()) {
            String word = KataGabung.asing(entry.getValue());
            if (!word.isEmpty()) {
                problems = problems.with(AWAL + entry.getKey(), "naskah.salah.gabung", word);
            }
        }
        return problems;
    }

    private FormErrors umum(JenisNaskah jenis, IsiNaskah isi) {
        var problems = FormErrors.none();
        if (isi.teks(IsiNaskah.PERIHAL).isBlank()) {
            problems = problems.with(AWAL + IsiNaskah.PERIHAL, "naskah.kosong.perihal");
        }
        if (jenis.bertujuan() && isi.baris(IsiNaskah.YTH).isEmpty()) {
            problems = problems.with(AWAL + IsiNaskah.YTH, "naskah.kosong.yth");
        }
        String attached = isi.teks(IsiNaskah.LAMPIRAN).strip();
        if (!attached.isEmpty() && !LAMPIRAN.matcher(attached).matches()) {
            problems = problems.with(AWAL + IsiNaskah.LAMPIRAN, "naskah.salah.lampiran");
        }
        String code = isi.teks(IsiNaskah.KLASIFIKASI).strip();
        if (jenis.bernomor() && !KLASIFIKASI.matcher(code).matches()) {
            problems = problems.with(AWAL + IsiNaskah.KLASIFIKASI, "naskah.salah.klasifikasi");
        }
        if (jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN)).isEmpty()) {
            return problems.with(AWAL + IsiNaskah.PENANDATANGAN, "naskah.kosong.penandatangan");
        }
        return blok.rantai(isi).isPresent()
                ? problems
                : problems.with(AWAL + IsiNaskah.ATAS_NAMA, "naskah.salah.atas-nama");
    }

    private static boolean salahTanggal(Bidang field, String text) {
        return (field.ragam() == Bidang.Ragam.TANGGAL || field.ragam() == Bidang.Ragam.HARI)
                && !text.isBlank()
                && Tanggal.parse(text) == null;
    }
}
