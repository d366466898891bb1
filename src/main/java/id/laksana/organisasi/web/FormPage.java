package id.laksana.organisasi.web;

import id.laksana.organisasi.Hasil;
import id.laksana.web.Choice;
import id.laksana.web.Crumb;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of one column: all entry forms of the organisation look the same.
 *
 * @param judul key of the title; {@code objek} is its argument
 * @param petunjuk key of a note above the fields
 */
public record FormPage(
        String judul,
        String objek,
        String action,
        String kembali,
        String tombol,
        @Nullable String petunjuk,
        List<Isian> daftarIsian,
        FormErrors errors) {

    /**
     * @param label key; {@code label.petunjuk} is the hint when there is one
     * @param pilihan of a select or the groups of a choice
     */
    public record Isian(
            String nama,
            String jenis,
            String label,
            @Nullable String nilai,
            List<Choice> pilihan,
            boolean opsional) {

        static Isian text(String nama, @Nullable String nilai) {
            return new Isian(nama, "text", "isian." + nama, nilai, List.of(), false);
        }

        static Isian date(String nama, @Nullable Object nilai) {
            return new Isian(
                    nama,
                    "date",
                    "isian." + nama,
                    nilai == null ? null : nilai.toString(),
                    List.of(),
                    false);
        }

        static Isian number(String nama, @Nullable Object nilai) {
            return new Isian(
                    nama,
                    "number",
                    "isian." + nama,
                    nilai == null ? null : nilai.toString(),
                    List.of(),
                    false);
        }

        static Isian select(String nama, @Nullable String nilai, List<Choice> pilihan) {
            return new Isian(nama, "select", "isian." + nama, nilai, pilihan, false);
        }

        static Isian check(String nama, boolean nilai) {
            return new Isian(
                    nama, "check", "isian." + nama, nilai ? "true" : null, List.of(), true);
        }

        Isian optional() {
            return new Isian(nama, jenis, label, nilai, pilihan, true);
        }
    }

    FormPage refused(Hasil.Ditolak ditolak) {
        var all = FormErrors.none();
        for (var k : ditolak.daftarKesalahan()) {
            all = all.with(k.isian(), k.kunci(), k.rincian().toArray());
        }
        return new FormPage(judul, objek, action, kembali, tombol, petunjuk, daftarIsian, all);
    }

    public List<Crumb> crumbs(String organisasi) {
        return List.of(new Crumb(organisasi, "/organisasi"));
    }
}
