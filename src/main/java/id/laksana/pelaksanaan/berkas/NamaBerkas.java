package id.laksana.pelaksanaan.berkas;

import java.text.Normalizer;

/** Names of files as they are kept: without path, without what cannot be seen, not too long. */
public final class NamaBerkas {

    private static final int LONGEST = 150;

    /** Control and formatting characters; the latter can turn the end of a name around. */
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private static final String AROUND = "^[.\\s]+|[.\\s]+$";

    private NamaBerkas() {}

    public static String bersih(String asli) {
        String last = asli.substring(Math.max(asli.lastIndexOf('/'), asli.lastIndexOf('\\')) + 1);
        String name =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll(UNSEEN, "")
                        .replaceAll(AROUND, "");
        return cut(name.isEmpty() ? "berkas" : name, "");
    }

    /**
     * The end of the name says what the content is, so that no computer opens it as something else.
     */
    public static String untuk(String asli, JenisBerkas jenis) {
        String name = bersih(asli);
        return jenis.cocok(name) ? name : cut(name, jenis.akhiran());
    }

    /** The end of a long name stays. */
    private static String cut(String name, String more) {
        if (name.length() + more.length() <= LONGEST) {
            return name + more;
        }
        int dot = name.lastIndexOf('.');
        boolean ending = more.isEmpty() && dot > 0 && name.length() - dot <= 10;
        String end = ending ? name.substring(dot) : more;
        int length = LONGEST - end.length();
        if (Character.isHighSurrogate(name.charAt(length - 1))) {
            length--;
        }
        return name.substring(0, length) + end;
    }
}
