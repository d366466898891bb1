package id.laksana.berkas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns a tree that was read without findings into plain values. */
final class YamlPlain {

    private YamlPlain() {}

    static Map<String, Object> map(MappingNode node) {
        var result = new LinkedHashMap<String, Object>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && !tuple.getValueNode().getTag().equals(Tag.NULL)) {
                result.put(key.getValue(), value(tuple.getValueNode()));
            }
        }
        return result;
    }

    private static Object value(Node node) {
        return switch (node) {
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence ->
                    sequence.getValue().stream().map(YamlPlain::value).toList();
            case ScalarNode scalar
                    when scalar.getTag().equals(Tag.INT)
                            && scalar.getValue().matches("[0-9]{1,9}") ->
                    Integer.valueOf(scalar.getValue());
            case ScalarNode scalar -> scalar.getValue().strip();
            default -> List.of();
        };
    }
}
