package id.laksana.berkas;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where every value of a file stands, for rules that are checked after reading. */
final class YamlLines {

    private final Map<String, Integer> index = new HashMap<>();

    private YamlLines() {}

    static Map<String, Integer> index(Node top) {
        var lines = new YamlLines();
        lines.add(top, "");
        return Map.copyOf(lines.index);
    }

    private void add(Node node, String path) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key =
                        tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                addAt(
                        tuple.getValueNode(),
                        path.isEmpty() ? key : path + "." + key,
                        YamlScalar.line(tuple.getKeyNode()));
            }
        } else if (node instanceof SequenceNode sequence) {
            int position = 1;
            for (Node item : sequence.getValue()) {
                addAt(item, path + "[" + position++ + "]", YamlScalar.line(item));
            }
        }
    }

    private void addAt(Node node, String path, int line) {
        index.put(path, line);
        add(node, path);
    }
}
