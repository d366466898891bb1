package id.laksana.sop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of one SOP AP: identity (13 fields, PermenPAN-RB 35/2012 Lampiran), columns and rows.
 * Immutable; format in {@code docs/format-sop.md}.
 *
 * @param kode unique, kebab-case
 * @param unit path of the owning unit in the organisation
 * @param akses who may read its cases
 * @param kop lines printed beside the emblem; empty means: derive from the organisation
 */
public record Sop(
        String kode,
        String judul,
        List<String> alias,
        String instansi,
        String unit,
        List<String> kop,
        Sifat sifat,
        @Nullable Pemicu pemicu,
        Akses akses,
        @Nullable String nomor,
        Tanggal tanggal,
        Pengesahan disahkanOleh,
        @Nullable Penetapan penetapan,
        List<String> dasarHukum,
        List<Keterkaitan> keterkaitan,
        List<String> peringatan,
        List<String> kualifikasi,
        List<String> peralatan,
        List<String> pencatatan,
        @Nullable String ringkasan,
        List<String> tujuan,
        List<String> definisi,
        @Nullable Sumber sumber,
        List<Pelaksana> daftarPelaksana,
        List<Langkah> daftarLangkah,
        List<String> catatanSumber) {

    /** PermenPAN-RB 35/2012: by the nature of the activity. */
    public enum Sifat {
        ADMINISTRATIF,
        TEKNIS
    }

    /** What starts a case of this SOP. */
    public enum Pemicu {
        DISPOSISI,
        PERMOHONAN,
        SURAT_MASUK,
        BERKALA,
        SOP_LAIN
    }

    /** Who may read the cases of this SOP. */
    public enum Akses {
        SEMUA,
        /** A case is about one person: those who take part in it. */
        TERLIBAT
    }

    public record Tanggal(
            @Nullable LocalDate pembuatan,
            @Nullable LocalDate revisi,
            @Nullable LocalDate efektif) {}

    /**
     * @param nip 18 digits without spaces
     */
    public record Pengesahan(
            @Nullable String jabatan, @Nullable String nama, @Nullable String nip) {}

    /** The decree by which a set of SOPs was adopted. */
    public record Penetapan(
            String jenis, @Nullable String nomor, @Nullable LocalDate tanggal, String tentang) {}

    /**
     * @param kode the SOP meant, when it is in this installation
     */
    public record Keterkaitan(String judul, @Nullable String kode) {}

    /** Where the facts come from: file name and line range, e.g. {@code 1446-1784}. */
    public record Sumber(String berkas, String baris) {}

    /** The same content with what an adoption sets: number, dates and who signed. */
    public Sop denganPengesahan(@Nullable String nomorBaru, Tanggal tanggalBaru, Pengesahan oleh) {
        return new Sop(
                kode,
                judul,
                alias,
                instansi,
                unit,
                kop,
                sifat,
                pemicu,
                akses,
                nomorBaru,
                tanggalBaru,
                oleh,
                penetapan,
                dasarHukum,
                keterkaitan,
                peringatan,
                kualifikasi,
                peralatan,
                pencatatan,
                ringkasan,
                tujuan,
                definisi,
                sumber,
                daftarPelaksana,
                daftarLangkah,
                catatanSumber);
    }

    /** Row {@code no}, counted from 1; the loader guarantees rows are numbered 1..n. */
    public Langkah langkah(int no) {
        return daftarLangkah.get(no - 1);
    }

    /** Position of a column, counted from 0. */
    public int kolom(String kodePelaksana) {
        for (int i = 0; i < daftarPelaksana.size(); i++) {
            if (daftarPelaksana.get(i).kode().equals(kodePelaksana)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no pelaksana " + kodePelaksana + " in " + kode);
    }
}
