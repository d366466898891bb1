package id.laksana.keamanan.web;

import id.laksana.organisasi.Instansi;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All instansi of the installation, and the form for a new one.
 *
 * @param dibuka the one the session works for now
 */
public record InstalasiPage(List<Instansi> daftar, int dibuka, Isian isian, FormErrors errors) {

    public static final List<String> DAFTAR_JENIS = List.of("provinsi", "kabupaten", "kota");

    /** As it was typed. */
    public record Isian(String kode, String nama, String namaPendek, String jenis, String zona) {

        static final Isian KOSONG = new Isian("", "", "", "kabupaten", "Asia/Jakarta");
        private static final Pattern KODE = Pattern.compile("[a-z][a-z0-9-]{2,39}");

        public Isian {
            kode = kode == null ? "" : kode.strip();
            nama = nama == null ? "" : nama.strip();
            namaPendek = namaPendek == null ? "" : namaPendek.strip();
            jenis = jenis == null ? "" : jenis;
            zona = zona == null ? "" : zona;
        }

        FormErrors problems() {
            var errors = FormErrors.none();
            errors =
                    KODE.matcher(kode).matches()
                            ? errors
                            : errors.with("kode", "instalasi.kode-salah");
            errors = nama.isEmpty() ? errors.with("nama", "instalasi.nama-kosong") : errors;
            errors =
                    namaPendek.isEmpty()
                            ? errors.with("namaPendek", "instalasi.nama-kosong")
                            : errors;
            errors =
                    DAFTAR_JENIS.contains(jenis)
                            ? errors
                            : errors.with("jenis", "instalasi.jenis-salah");
            return Instansi.DAFTAR_ZONA.contains(zona)
                    ? errors
                    : errors.with("zona", "instalasi.zona-salah");
        }
    }
}
