package id.laksana.sop;

import id.laksana.berkas.Aturan;
import org.jspecify.annotations.Nullable;

/** What an SOP file must satisfy to be an SOP at all; without it nothing could be drawn or run. */
public enum AturanIsi implements Aturan {
    KODE_BEDA_DENGAN_BERKAS("isi.kode-berkas"),
    DIISI_TEPAT_SATU("isi.diisi"),
    PELAKSANA_GANDA("isi.pelaksana-ganda"),
    NOMOR_LANGKAH("isi.nomor-langkah"),
    WAKTU("isi.waktu"),
    WAKTU_NOL("isi.waktu-nol"),
    WAKTU_TERBALIK("isi.waktu-terbalik"),
    TUJUAN_TIDAK_ADA("isi.tujuan-tidak-ada"),
    TIDAK_WAJIB("isi.tidak-wajib"),
    PERCABANGAN_GANDA("isi.percabangan-ganda"),
    CABANG_KURANG("isi.cabang-kurang"),
    BERSAMA_TANPA_SESAMA("isi.bersama"),
    PELAKSANA_TIDAK_DIKENAL("isi.pelaksana-tidak-dikenal"),
    DITAFSIRKAN("isi.ditafsirkan"),
    INSTANSI_LAIN("isi.instansi-lain");

    private final String kode;

    AturanIsi(String kode) {
        this.kode = kode;
    }

    @Override
    public String kode() {
        return kode;
    }

    @Override
    public Berat berat() {
        return Berat.MENGHALANGI;
    }

    @Override
    public @Nullable String dasar() {
        return null;
    }
}
