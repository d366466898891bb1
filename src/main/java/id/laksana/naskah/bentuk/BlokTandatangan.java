package id.laksana.naskah.bentuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, as the block under a naskah says it.
 *
 * @param rantai the posts from the one in whose name it is signed down to the signer's; only the
 *     signer's when he signs in his own
 * @param awalan Plt., Plh. or Pj. before the signer's post; empty for a definitive holder
 * @param pangkat null: not printed
 * @param nip null: not printed
 */
public record BlokTandatangan(
        List<String> rantai,
        String awalan,
        String nama,
        @Nullable String pangkat,
        @Nullable String nip) {

    /**
     * How far the signer may stand below the post he signs for: atas nama is one level, untuk
     * beliau two (Permendagri 54/2009 and the local rules that follow it).
     */
    public static final int TERJAUH = 2;

    public BlokTandatangan {
        rantai = List.copyOf(rantai);
        if (rantai.isEmpty() || rantai.size() > TERJAUH + 1) {
            throw new IllegalArgumentException("not one to three posts: " + rantai);
        }
    }

    /** Lines above the name. The last ends with a comma. */
    public List<String> baris() {
        var result = new ArrayList<String>();
        int last = rantai.size() - 1;
        for (int i = 0; i <= last; i++) {
            String post = besar(rantai.get(i));
            if (i == 0 && last > 0) {
                result.add("a.n. " + post);
            } else if (i == last) {
                if (last == TERJAUH) {
                    result.add("u.b.");
                }
                result.add((awalan.isEmpty() ? "" : awalan + " ") + post + ",");
            } else {
                result.add(post);
            }
        }
        return result;
    }

    /** The post that signs, as titles of decrees name it. */
    public String jabatan() {
        return besar(rantai.getFirst());
    }

    private static String besar(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
