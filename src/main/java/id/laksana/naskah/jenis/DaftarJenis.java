package id.laksana.naskah.jenis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All kinds of naskah, as the files say; the program does not start with a bad one. */
@Component
public class DaftarJenis {

    private static final String FILES = "classpath*:naskah/jenis/*.yaml";

    /** A document that is still being made is named so by SOPs. */
    private static final String BELUM_JADI =
            "^(?:rancangan|draf|draft|konsep|usulan|naskah)\\s+(?:akhir\\s+)?";

    private record Kata(String kata, JenisNaskah jenis) {}

    private final List<JenisNaskah> semua;
    private final List<Kata> kata;

    DaftarJenis() throws IOException {
        var found = new ArrayList<JenisNaskah>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            found.addAll(baca(file));
        }
        var codes = new HashSet<String>();
        found.stream()
                .map(JenisNaskah::kode)
                .filter(code -> !codes.add(code))
                .forEach(
                        code -> {
                            throw new IllegalStateException(
                                    "two kinds of naskah are named " + code);
                        });
        semua =
                found.stream()
                        .sorted(
                                Comparator.comparing(JenisNaskah::kelompok)
                                        .thenComparing(JenisNaskah::nama))
                        .toList();
        kata =
                semua.stream()
                        .flatMap(jenis -> jenis.kata().stream().map(word -> new Kata(word, jenis)))
                        .sorted(Comparator.comparingInt((Kata word) -> -word.kata().length()))
                        .toList();
    }

    private static List<JenisNaskah> baca(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        var result = JenisReader.read(name, file.getContentAsByteArray());
        if (!result.temuan().isEmpty()) {
            throw new IllegalStateException(name + ": " + result.temuan());
        }
        return result.daftar();
    }

    /** By group and name. */
    public List<JenisNaskah> semua() {
        return semua;
    }

    public Optional<JenisNaskah> cari(String kode) {
        return semua.stream().filter(one -> one.kode().equals(kode)).findFirst();
    }

    /** Of a naskah that was made: its kind is never taken away. */
    public JenisNaskah ambil(String kode) {
        return cari(kode).orElseThrow(() -> new IllegalStateException("no kind " + kode));
    }

    /**
     * The kind of a document that an SOP names, by the longest words it begins with: "Rancangan
     * Surat Undangan Perihal Rapat" is an invitation. Empty when it is no naskah dinas.
     */
    public Optional<JenisNaskah> kenali(String dokumen) {
        String name = nama(dokumen);
        return kata.stream()
                .filter(
                        word ->
                                name.startsWith(word.kata())
                                        && (name.length() == word.kata().length()
                                                || !Character.isLetterOrDigit(
                                                        name.charAt(word.kata().length()))))
                .map(Kata::jenis)
                .findFirst();
    }

    /** What the document is called when it is ready, in lower case. */
    public static String nama(String dokumen) {
        String name = dokumen.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return name.replaceFirst(BELUM_JADI, "");
    }

    /** Whether two names of documents of an SOP mean the same naskah. */
    public static boolean sama(String satu, String lain) {
        String one = nama(satu);
        String two = nama(lain);
        return one.equals(two)
                || Stream.of(one, two).allMatch(name -> name.contains(" "))
                        && (one.startsWith(two + " ") || two.startsWith(one + " "));
    }
}
