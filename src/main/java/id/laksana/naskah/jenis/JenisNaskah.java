package id.laksana.naskah.jenis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of naskah dinas: what its sheet holds, in which order.
 *
 * @param judul printed as title; {@code {penandatangan}} stands for the post that signs
 * @param register the counter its number comes from; {@link #TANPA_NOMOR}: it has none
 * @param kata with which the documents of SOPs begin that are of this kind, in lower case
 * @param sumber the regulation its shape is taken from
 */
public record JenisNaskah(
        String kode,
        String nama,
        Kelompok kelompok,
        String judul,
        Bentuk bentuk,
        Kepala kepala,
        Huruf huruf,
        Penutup penutup,
        Tujuan tujuan,
        String register,
        Set<Ciri> ciri,
        List<String> kata,
        String sumber,
        List<Bidang> bidang) {

    public static final String TANPA_NOMOR = "tanpa";

    /** Groups of Permendagri 1/2023. */
    public enum Kelompok {
        ARAHAN,
        PENUGASAN,
        KORESPONDENSI,
        KHUSUS
    }

    /** The two shapes of the page (Permendagri 1/2023, Pasal 14). */
    public enum Bentuk {
        KORESPONDENSI,
        JUDUL
    }

    /** What stands between the kop and the body. */
    public enum Kepala {
        SURAT,
        MEMO,
        NOMOR,
        TENTANG,
        EDARAN,
        PENGANTAR,
        PERIHAL,
        TANPA
    }

    /** Pasal 32 ayat (2): one font for pengaturan and penetapan, another for all else. */
    public enum Huruf {
        PENETAPAN,
        UMUM
    }

    /** What stands above the post of the signer. */
    public enum Penutup {
        SURAT,
        DITETAPKAN,
        DIKELUARKAN,
        DIBUAT,
        PIHAK
    }

    public enum Tujuan {
        WAJIB,
        TANPA
    }

    public enum Ciri {
        /** Neither titles nor NIP of the signer are printed. */
        TANPA_NIP,
        /** Not yet compared with the annex of the regulation. */
        PASTIKAN
    }

    public Optional<Bidang> bidang(String kode) {
        return bidang.stream().filter(one -> one.kode().equals(kode)).findFirst();
    }

    public boolean bernomor() {
        return !register.equals(TANPA_NOMOR);
    }

    public boolean bertujuan() {
        return tujuan == Tujuan.WAJIB;
    }

    public boolean tanpaNip() {
        return ciri.contains(Ciri.TANPA_NIP);
    }

    public boolean perluDipastikan() {
        return ciri.contains(Ciri.PASTIKAN);
    }

    /** Sifat, lampiran and the like are printed in the head of letters and notes only. */
    public boolean berkepala() {
        return kepala == Kepala.SURAT || kepala == Kepala.MEMO;
    }
}
