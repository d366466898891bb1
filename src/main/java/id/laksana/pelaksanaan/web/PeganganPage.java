package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.MejaKerja.TugasDibuka;
import id.laksana.pelaksanaan.PilihanPegangan;
import id.laksana.pelaksanaan.TugasMeja;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The question before a task changes hands.
 *
 * @param calon to whom it may be given
 */
public record PeganganPage(
        Tindakan tindakan, TugasDibuka dibuka, List<Choice> calon, Isian isian, FormErrors errors) {

    /** Of an office's daily work: take, give back, take over, take back, delegate. */
    public enum Tindakan {
        AMBIL,
        LEPAS,
        AMBIL_ALIH,
        TARIK,
        LIMPAHKAN;

        /** Last part of the path and of the message keys. */
        public String kunci() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Tindakan of(String kunci) {
            return valueOf(kunci.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        boolean mungkin(PilihanPegangan pilihan, boolean kelola) {
            return switch (this) {
                case AMBIL -> pilihan.ambil();
                case LEPAS -> pilihan.sendiri();
                case AMBIL_ALIH -> pilihan.orangLain() && (kelola || pilihan.atasan());
                case TARIK -> pilihan.tarik();
                case LIMPAHKAN -> pilihan.limpahkan();
            };
        }
    }

    /**
     * As typed.
     *
     * @param kepada id of the person
     */
    public record Isian(
            @Nullable String kepada,
            @Nullable String tenggat,
            @Nullable String catatan,
            @Nullable String alasan) {

        String alasanTertulis() {
            return alasan == null ? "" : alasan;
        }
    }

    public TugasMeja tugas() {
        return dibuka.baris().tugas();
    }

    public String kembali() {
        return "/tugas/" + tugas().id();
    }

    public String path() {
        return kembali() + "/" + tindakan.kunci();
    }

    /** A reason is asked for: of who takes over, and of whom it was delegated to. */
    public boolean beralasan() {
        return tindakan == Tindakan.AMBIL_ALIH
                || tindakan == Tindakan.LEPAS && dibuka.pegangan().limpahan();
    }

    /** Whose hands it is in; empty when in nobody's. */
    public String pemegang() {
        var held = dibuka.pegangan().pegangan();
        return held == null ? "" : held.oleh().nama();
    }
}
