package id.laksana.sop.periksa;

import static id.laksana.berkas.Aturan.Berat.MENGHALANGI;
import static id.laksana.berkas.Aturan.Berat.SARAN;

import id.laksana.berkas.Aturan;
import org.jspecify.annotations.Nullable;

/**
 * The rules. A rule held by the file format itself cannot be broken; it is listed so that the check
 * is complete.
 */
public enum AturanSop implements Aturan {
    IDENTITAS_LENGKAP("V-SOP-01", MENGHALANGI, Dasar.IDENTITAS),
    IDENTITAS_SAAT_SAH("V-SOP-01-SAH", SARAN, Dasar.IDENTITAS),
    URUTAN_TANGGAL("V-SOP-02", MENGHALANGI, Dasar.IDENTITAS),
    LIMA_SIMBOL("V-SOP-03", Dasar.SIMBOL),
    KAPSUL("V-SOP-04", SARAN, Dasar.SIMBOL),
    YA_TIDAK("V-SOP-05", MENGHALANGI, Dasar.SIMBOL),
    MUTU_BAKU("V-SOP-06", MENGHALANGI, Dasar.FLOWCHART),
    WAKTU_TERUKUR("V-SOP-06-WAKTU", SARAN, Dasar.FLOWCHART),
    KATA_KERJA("V-SOP-07", SARAN, Dasar.KEGIATAN),
    TANPA_SUBJEK("V-SOP-07-SUBJEK", MENGHALANGI, Dasar.KEGIATAN),
    DUA_PELAKSANA(
            "V-SOP-08", MENGHALANGI, "PermenPAN-RB 35/2012, jenis SOP menurut sifat kegiatan"),
    REVIU_TERJADWAL("V-SOP-09", SARAN, "PermenPAN-RB 35/2012, monitoring dan evaluasi"),
    PENGHUBUNG_HALAMAN("V-SOP-10", Dasar.SIMBOL),
    TANGGAL_REVISI("V-SOP-11", SARAN, Dasar.IDENTITAS),
    NOMOR_UNIK("V-SOP-12", MENGHALANGI, Dasar.IDENTITAS),
    DASAR_HUKUM_TERBACA("V-SOP-13", SARAN, Dasar.IDENTITAS),
    DASAR_HUKUM_BERURUTAN("V-SOP-14", SARAN, Dasar.IDENTITAS + "; UU 12/2011 Pasal 7"),
    KETERKAITAN_DIKENAL("V-SOP-15", SARAN, Dasar.IDENTITAS),
    PERINGATAN_JIKA_MAKA("V-SOP-16", SARAN, Dasar.IDENTITAS),
    JUDUL_TANPA_SOP("V-SOP-17", MENGHALANGI, Dasar.JUDUL),
    JUDUL_KATA_BENDA("V-SOP-18", SARAN, Dasar.JUDUL),
    JUDUL_UNIK("V-SOP-19", SARAN, Dasar.JUDUL),
    SATU_TINDAKAN("V-SOP-20", SARAN, Dasar.KEGIATAN),
    KATA_KERJA_TEGAS("V-SOP-21", SARAN, Dasar.KEGIATAN),
    PELAKU_DI_KEPALA_KOLOM("V-SOP-22", SARAN, Dasar.PELAKSANA),
    ARAH_KEPUTUSAN("V-SOP-23", SARAN, Dasar.SIMBOL),
    CABANG_GOLONGAN("V-SOP-24", SARAN, Dasar.SIMBOL),
    PELAKSANA_BERSAMA("V-SOP-25", SARAN, Dasar.PELAKSANA),
    PEMUTUS_BERWENANG("V-SOP-26", SARAN, Dasar.SIMBOL),
    KEPUTUSAN_MURNI("V-SOP-27", SARAN, Dasar.SIMBOL),
    URUTAN_KOLOM("V-SOP-28", SARAN, Dasar.PELAKSANA),
    KOLOM_TERPAKAI("V-SOP-29", SARAN, Dasar.PELAKSANA),
    NOMOR_BERURUTAN("V-SOP-30", Dasar.FLOWCHART),
    DARI_ATAS_KE_BAWAH("V-SOP-31", Dasar.SIMBOL),
    RANTAI_OUTPUT("V-SOP-32", SARAN, Dasar.FLOWCHART),
    LANGKAH_TERJANGKAU("V-ALUR-01", MENGHALANGI, Dasar.ALUR),
    SAMPAI_SELESAI("V-ALUR-02", MENGHALANGI, Dasar.ALUR),
    GABUNG_SEJAJAR("V-ALUR-03", MENGHALANGI, Dasar.ALUR),
    SEJAJAR_TANPA_GABUNG("V-ALUR-04", SARAN, Dasar.ALUR),
    PELAKSANA_DITEMUKAN("V-PELAKSANA-01", MENGHALANGI, Dasar.PELAKSANA),
    PELAKSANA_TERISI("V-PELAKSANA-02", SARAN, Dasar.PELAKSANA),
    UNIT_DITEMUKAN("V-PELAKSANA-03", MENGHALANGI, Dasar.IDENTITAS),
    PANGGILAN_DIKENAL("V-PANGGIL-01", MENGHALANGI, Dasar.ALUR),
    FORMULIR_DIKENAL("V-FORMULIR-01", MENGHALANGI, Dasar.PENCATATAN);

    private final String kode;
    private final Berat berat;
    private final String dasar;
    private final boolean olehFormat;

    AturanSop(String kode, Berat berat, String dasar) {
        this.kode = kode;
        this.berat = berat;
        this.dasar = dasar;
        this.olehFormat = false;
    }

    AturanSop(String kode, String dasar) {
        this.kode = kode;
        this.berat = MENGHALANGI;
        this.dasar = dasar;
        this.olehFormat = true;
    }

    @Override
    public String kode() {
        return kode;
    }

    @Override
    public Berat berat() {
        return berat;
    }

    @Override
    public @Nullable String dasar() {
        return dasar;
    }

    /** The format and the drawing leave no way to break it. */
    public boolean olehFormat() {
        return olehFormat;
    }

    /** PermenPAN-RB 35/2012, Lampiran: the parts the rules rest on. */
    private static final class Dasar {
        static final String IDENTITAS = "PermenPAN-RB 35/2012, Bagian Identitas";
        static final String FLOWCHART = "PermenPAN-RB 35/2012, Bagian Flowchart (mutu baku)";
        static final String SIMBOL =
                "PermenPAN-RB 35/2012, diagram alir bercabang dengan lima simbol";
        static final String KEGIATAN =
                "PermenPAN-RB 35/2012, penulisan kegiatan: kalimat aktif tanpa subjek";
        static final String PELAKSANA = "PermenPAN-RB 35/2012, pelaksana dipisahkan dari kegiatan";
        static final String JUDUL = "PermenPAN-RB 35/2012, Bagian Identitas: judul";
        static final String PENCATATAN =
                "PermenPAN-RB 35/2012, Bagian Identitas: pencatatan dan pendataan";
        static final String ALUR = "PermenPAN-RB 35/2012, prinsip kemudahan dan kejelasan";
    }
}
