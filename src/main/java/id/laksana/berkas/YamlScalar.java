package id.laksana.berkas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one value; whatever is wrong with it is noted, and an empty one stands in. */
record YamlScalar(DaftarTemuan temuan, String path, Node node) {

    private static final int MOST_CHARACTERS = 4_000;
    private static final Pattern DATE = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");

    /** A text of that shape: present, not only blanks, not endless. */
    String text(Pattern shape) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            problem(AturanBerkas.JENIS_TEKS);
            return "";
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            problem(AturanBerkas.TEKS_KOSONG);
        } else if (text.length() > MOST_CHARACTERS) {
            problem(AturanBerkas.TEKS_PANJANG, MOST_CHARACTERS);
        } else if (!shape.matcher(text).matches()) {
            problem(AturanBerkas.BENTUK, text);
        }
        return text;
    }

    String textOrNumber(Pattern shape) {
        return node instanceof ScalarNode scalar
                        && scalar.getTag().equals(Tag.INT)
                        && shape.matcher(scalar.getValue()).matches()
                ? scalar.getValue()
                : text(shape);
    }

    @Nullable Integer number() {
        var number = whole();
        if (number == null) {
            problem(AturanBerkas.JENIS_ANGKA);
        }
        return number;
    }

    @Nullable Integer numberOr(String word) {
        if (node instanceof ScalarNode scalar && scalar.getValue().equals(word)) {
            return 0;
        }
        var number = whole();
        if (number == null) {
            problem(AturanBerkas.ANGKA_ATAU_KATA, word);
        }
        return number;
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, char space) {
        String text = text(YamlMap.ANY);
        var names = Arrays.stream(type.getEnumConstants()).map(e -> spelled(e, space)).toList();
        int index = names.indexOf(text);
        if (index < 0 && !text.isEmpty()) {
            problem(AturanBerkas.PILIHAN, text, String.join(", ", names));
        }
        return index < 0 ? null : type.getEnumConstants()[index];
    }

    @Nullable LocalDate date() {
        String text = text(YamlMap.ANY);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(DATE.matcher(text).matches() ? text : "");
        } catch (DateTimeParseException e) {
            problem(AturanBerkas.TANGGAL, text);
            return null;
        }
    }

    private @Nullable Integer whole() {
        return node instanceof ScalarNode scalar
                        && scalar.getTag().equals(Tag.INT)
                        && WHOLE.matcher(scalar.getValue()).matches()
                ? Integer.valueOf(scalar.getValue())
                : null;
    }

    private void problem(Aturan aturan, Object... argumen) {
        temuan.add(line(node), path, aturan, argumen);
    }

    private static String spelled(Enum<?> value, char space) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', space);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
