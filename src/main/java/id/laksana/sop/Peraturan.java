package id.laksana.sop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regulation as an SOP cites it: "&lt;Jenis&gt; Nomor &lt;n&gt; Tahun &lt;yyyy&gt; tentang
 * &lt;...&gt;".
 *
 * @param jenis kind with its maker, e.g. {@code Peraturan Menteri Dalam Negeri}
 */
public record Peraturan(String jenis, String nomor, int tahun, String tentang) {

    private static final Pattern CITATION =
            Pattern.compile(
                    "(.+?) (?:Nomor|No\\.?) (\\S+) Tahun ((?:19|20)\\d{2}) tentang (.+)",
                    Pattern.CASE_INSENSITIVE);

    /** UU 12/2011 Pasal 7 and 8, highest first; decrees and circulars after the regulations. */
    private static final List<String> HIERARKI =
            List.of(
                    "undang-undang dasar",
                    "ketetapan majelis permusyawaratan rakyat",
                    "undang-undang",
                    "peraturan pemerintah pengganti undang-undang",
                    "peraturan pemerintah",
                    "peraturan presiden",
                    "keputusan presiden",
                    "instruksi presiden",
                    "peraturan menteri",
                    "peraturan",
                    "keputusan menteri",
                    "peraturan daerah provinsi",
                    "peraturan gubernur",
                    "peraturan daerah",
                    "peraturan bupati",
                    "peraturan wali kota",
                    "peraturan walikota",
                    "keputusan",
                    "surat edaran");

    public static Optional<Peraturan> parse(String citation) {
        var match = CITATION.matcher(citation.strip().replaceAll("\\s+", " "));
        return match.matches()
                ? Optional.of(
                        new Peraturan(
                                match.group(1),
                                match.group(2),
                                Integer.parseInt(match.group(3)),
                                match.group(4)))
                : Optional.empty();
    }

    /** The same for every citation of the same regulation, however its subject is worded. */
    public String kunci() {
        return (jenis + "/" + nomor + "/" + tahun)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9/.]+", "-");
    }

    /** Position in the hierarchy; a smaller one binds the greater. */
    public int tingkat() {
        String kind = jenis.toLowerCase(Locale.ROOT);
        int best = HIERARKI.size();
        int length = 0;
        for (int i = 0; i < HIERARKI.size(); i++) {
            if (kind.startsWith(HIERARKI.get(i)) && HIERARKI.get(i).length() > length) {
                best = i;
                length = HIERARKI.get(i).length();
            }
        }
        return best;
    }

    /** Kind, number and year: how offices speak of it. */
    public String sebutan() {
        return jenis + " Nomor " + nomor + " Tahun " + tahun;
    }
}
