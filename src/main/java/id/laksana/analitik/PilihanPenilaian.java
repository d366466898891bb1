package id.laksana.analitik;

import id.laksana.organisasi.DefinisiYaml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** What the forms let one choose: {@code definisi/penilaian}, with its source. */
public record PilihanPenilaian(int format, Monitoring monitoring, Evaluasi evaluasi) {

    private static final String FOLDER = "definisi/penilaian/";

    /**
     * @param perluDipastikan the list has no certain source
     */
    public record Monitoring(
            String dasarHukum, boolean perluDipastikan, List<Penerapan> penerapan) {

        @Nullable Penerapan cari(String kode) {
            return penerapan.stream().filter(p -> p.kode().equals(kode)).findFirst().orElse(null);
        }
    }

    /**
     * @param wajibCatatan whoever chooses it has to write what was found
     */
    public record Penerapan(String kode, String label, boolean wajibCatatan) {}

    public record Evaluasi(
            String dasarHukum,
            boolean perluDipastikan,
            List<String> kriteria,
            List<String> simpulan) {}

    /** Of that instansi, else the ones that all begin with. */
    static PilihanPenilaian untuk(String kodeInstansi) {
        String own = FOLDER + kodeInstansi + ".yaml";
        return DefinisiYaml.read(
                new ClassPathResource(own).exists() ? own : FOLDER + "bawaan.yaml",
                PilihanPenilaian.class);
    }
}
