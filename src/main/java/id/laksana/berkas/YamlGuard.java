package id.laksana.berkas;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Looks at the event stream before a tree is built: the tree builder is recursive and would follow
 * aliases. Legal staff review these files, so what they cannot read at a glance (alias, tag, second
 * document) is refused, not limited.
 */
final class YamlGuard {

    private static final int MOST_LEVELS = 12;
    private static final int MOST_NODES = 20_000;

    private final DaftarTemuan temuan;
    private int level;
    private int nodes;
    private int documents;

    private YamlGuard(DaftarTemuan temuan) {
        this.temuan = temuan;
    }

    static boolean safe(LoadSettings settings, String text, DaftarTemuan temuan) {
        var guard = new YamlGuard(temuan);
        for (Event event : new Parse(settings).parseString(text)) {
            if (!guard.accept(event)) {
                return false;
            }
        }
        return true;
    }

    private boolean accept(Event event) {
        count(event);
        return switch (event) {
            case AliasEvent _ -> refuse(event, AturanBerkas.YAML_ALIAS);
            case NodeEvent node when node.getAnchor().isPresent() ->
                    refuse(event, AturanBerkas.YAML_ALIAS);
            case ScalarEvent scalar when scalar.getTag().isPresent() ->
                    refuse(event, AturanBerkas.YAML_TAG);
            case CollectionStartEvent start when start.getTag().isPresent() ->
                    refuse(event, AturanBerkas.YAML_TAG);
            case DocumentStartEvent _ when documents > 1 ->
                    refuse(event, AturanBerkas.YAML_BEBERAPA_DOKUMEN);
            case CollectionStartEvent _ when level > MOST_LEVELS ->
                    refuse(event, AturanBerkas.YAML_TERLALU_DALAM, MOST_LEVELS);
            case NodeEvent _ when nodes > MOST_NODES ->
                    refuse(event, AturanBerkas.YAML_TERLALU_BANYAK, MOST_NODES);
            default -> true;
        };
    }

    private void count(Event event) {
        switch (event) {
            case DocumentStartEvent _ -> documents++;
            case CollectionStartEvent _ -> {
                level++;
                nodes++;
            }
            case CollectionEndEvent _ -> level--;
            case NodeEvent _ -> nodes++;
            default -> {}
        }
    }

    private boolean refuse(Event event, AturanBerkas aturan, Object... argumen) {
        temuan.add(
                event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1),
                "",
                aturan,
                argumen);
        return false;
    }
}
