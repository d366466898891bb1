package id.laksana.berkas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a file, read key by key. A wrong value is noted and replaced by a harmless one, so
 * that one pass finds all problems; whoever reads must not use the result while findings block.
 * Keys never asked for are refused by {@link #refuseUnknownKeys()}.
 */
public final class YamlMap {

    public static final int MOST_ITEMS = 300;

    static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final Node node;
    private final String path;
    private final DaftarTemuan temuan;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMap(MappingNode node, String path, DaftarTemuan temuan) {
        this.node = node;
        this.path = path;
        this.temuan = temuan;
        node.getValue().forEach(this::addKey);
    }

    static Optional<YamlMap> of(Node node, String path, DaftarTemuan temuan) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, path, temuan));
        }
        temuan.add(YamlScalar.line(node), path, AturanBerkas.JENIS_PETA);
        return Optional.empty();
    }

    private void addKey(NodeTuple tuple) {
        int baris = YamlScalar.line(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            temuan.add(baris, path, AturanBerkas.KUNCI_BUKAN_TEKS);
        } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            temuan.add(baris, path(key.getValue()), AturanBerkas.KUNCI_GANDA, key.getValue());
        } else {
            lines.put(key.getValue(), baris);
        }
    }

    public int line() {
        return YamlScalar.line(node);
    }

    /** Line of a key; of the whole mapping when the key is missing. */
    public int line(String key) {
        return lines.getOrDefault(key, line());
    }

    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Line of every value below, by its path. */
    public Map<String, Integer> lineIndex() {
        return YamlLines.index(node);
    }

    /**
     * The values as plain maps, lists, texts and whole numbers; keys without value are left out.
     */
    public Map<String, Object> plain() {
        return YamlPlain.map((MappingNode) node);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return value(key) != null;
    }

    public void problem(String key, Aturan aturan, Object... argumen) {
        temuan.add(line(key), path(key), aturan, argumen);
    }

    public void refuseUnknownKeys() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(
                        key ->
                                problem(
                                        key,
                                        AturanBerkas.KUNCI_ASING,
                                        key,
                                        String.join(", ", asked.stream().sorted().toList())));
    }

    public @Nullable String text(String key) {
        return text(key, ANY);
    }

    public @Nullable String text(String key, Pattern shape) {
        var value = value(key);
        return value == null ? null : at(key, value).text(shape);
    }

    public String requiredText(String key) {
        return requiredText(key, ANY);
    }

    public String requiredText(String key, Pattern shape) {
        requireKey(key);
        return Objects.requireNonNullElse(text(key, shape), "");
    }

    /** A text that may look like a number, such as a line range. */
    public String requiredScalar(String key, Pattern shape) {
        requireKey(key);
        var value = value(key);
        return value == null ? "" : at(key, value).textOrNumber(shape);
    }

    /** A whole number from 1 to 9999. */
    public @Nullable Integer number(String key) {
        var value = value(key);
        return value == null ? null : at(key, value).number();
    }

    public int requiredNumber(String key) {
        requireKey(key);
        return Objects.requireNonNullElse(number(key), 0);
    }

    /** A number, or 0 for the one word that may stand in its place; null after noting a finding. */
    public @Nullable Integer requiredNumberOr(String key, String word) {
        requireKey(key);
        var value = value(key);
        return value == null ? null : at(key, value).numberOr(word);
    }

    public List<Integer> numbersOr(String key, String word) {
        return items(key).stream()
                .map(item -> Objects.requireNonNullElse(item.numberOr(word), 0))
                .toList();
    }

    /** One of an enum's names in lower case, with {@code space} for the underscore. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type, char space) {
        var value = value(key);
        return value == null ? null : at(key, value).choice(type, space);
    }

    public <E extends Enum<E>> List<E> choices(String key, Class<E> type, char space) {
        var result = new ArrayList<E>();
        for (YamlScalar item : items(key)) {
            E choice = item.choice(type, space);
            if (choice != null) {
                result.add(choice);
            }
        }
        requireDistinct(key, result);
        return result;
    }

    public @Nullable LocalDate date(String key) {
        var value = value(key);
        return value == null ? null : at(key, value).date();
    }

    public Optional<YamlMap> map(String key) {
        var value = value(key);
        return value == null ? Optional.empty() : of(value, path(key), temuan);
    }

    public List<YamlMap> maps(String key) {
        return items(key).stream()
                .flatMap(item -> of(item.node(), item.path(), temuan).stream())
                .toList();
    }

    public List<String> texts(String key) {
        return texts(key, ANY);
    }

    public List<String> texts(String key, Pattern shape) {
        return items(key).stream().map(item -> item.text(shape)).toList();
    }

    public void requireKey(String key) {
        if (!has(key)) {
            problem(key, AturanBerkas.KUNCI_WAJIB, key);
        }
    }

    public List<String> distinctTexts(String key) {
        return distinctTexts(key, ANY);
    }

    /** A list in which nothing stands twice. */
    public List<String> distinctTexts(String key, Pattern shape) {
        var texts = texts(key, shape);
        requireDistinct(key, texts);
        return texts;
    }

    private void requireDistinct(String key, List<?> items) {
        if (Set.copyOf(items).size() < items.size()) {
            problem(key, AturanBerkas.DAFTAR_GANDA);
        }
    }

    /** A list with at least one item. */
    public void requireFilled(String key) {
        requireKey(key);
        if (value(key) instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
            problem(key, AturanBerkas.DAFTAR_KOSONG);
        }
    }

    private List<YamlScalar> items(String key) {
        var value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            problem(key, AturanBerkas.JENIS_DAFTAR);
            return List.of();
        }
        if (sequence.getValue().size() > MOST_ITEMS) {
            problem(key, AturanBerkas.DAFTAR_PANJANG, MOST_ITEMS);
            return List.of();
        }
        var items = new ArrayList<YamlScalar>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlScalar(temuan, path(key) + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    private YamlScalar at(String key, Node value) {
        return new YamlScalar(temuan, path(key), value);
    }

    /** Missing and null mean the same. */
    private @Nullable Node value(String key) {
        asked.add(key);
        var value = values.get(key);
        return value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL)
                ? null
                : value;
    }
}
