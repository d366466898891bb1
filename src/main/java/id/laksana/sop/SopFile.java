package id.laksana.sop;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.berkas.DaftarTemuan;
import id.laksana.berkas.Temuan;
import id.laksana.berkas.YamlFile;
import id.laksana.berkas.YamlMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads SOP files, format 1 ({@code docs/format-sop.md}). A bad file is never half read. */
public final class SopFile {

    private SopFile() {}

    public sealed interface Result {

        /**
         * @param baris line of every value, by its path such as {@code langkah[5].waktu}
         * @param isi the values as the file gives them, in plain maps and lists
         */
        record Content(Sop sop, Map<String, Integer> baris, Map<String, Object> isi)
                implements Result {}

        record Refused(List<Temuan> temuan) implements Result {}

        /** The content, for files known to be good. */
        default Sop sop() {
            return switch (this) {
                case Content content -> content.sop();
                case Refused refused ->
                        throw new IllegalStateException(refused.temuan().toString());
            };
        }
    }

    public static Result read(Path path) {
        var temuan = new DaftarTemuan(path.getFileName().toString());
        return YamlFile.bytes(path, temuan)
                .map(bytes -> read(temuan, bytes))
                .orElseGet(() -> new Result.Refused(temuan.semua()));
    }

    /**
     * @param name file name; the SOP's {@code kode} must equal it, without {@code .yaml}
     */
    public static Result read(String name, byte[] bytes) {
        return read(new DaftarTemuan(name), bytes);
    }

    /** A text that has no file name, such as an upload; {@code label} names it in findings. */
    public static Result readText(String label, String text) {
        return read(new DaftarTemuan(label), text.getBytes(UTF_8));
    }

    private static Result read(DaftarTemuan temuan, byte[] bytes) {
        Optional<YamlMap> top = YamlFile.open(bytes, temuan);
        if (top.isEmpty()) {
            return new Result.Refused(temuan.semua());
        }
        Sop sop = new SopReader(top.get(), temuan.berkas()).read();
        if (!temuan.menghalangi()) {
            new Rujukan(sop, temuan, top.get().lineIndex()).check();
        }
        return temuan.menghalangi()
                ? new Result.Refused(temuan.semua())
                : new Result.Content(sop, top.get().lineIndex(), top.get().plain());
    }
}
