package id.laksana.sop.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes indented XML; attributes without a value are left out. */
final class Xml {

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param attributes name, value, name, value...
     */
    Xml open(String element, @Nullable Object... attributes) {
        tag(element, attributes).append(">\n");
        open.push(element);
        return this;
    }

    Xml close() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
        return this;
    }

    Xml empty(String element, @Nullable Object... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    Xml text(String element, String content, @Nullable Object... attributes) {
        tag(element, attributes).append('>');
        escape(content);
        text.append("</").append(element).append(">\n");
        return this;
    }

    String end() {
        while (!open.isEmpty()) {
            close();
        }
        return text.toString();
    }

    private StringBuilder tag(String element, @Nullable Object[] attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                text.append(' ').append(Objects.requireNonNull(attributes[i])).append("=\"");
                escape(value.toString());
                text.append('"');
            }
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
    }

    /** Characters that XML 1.0 cannot carry are dropped. */
    private void escape(String content) {
        content.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> text.append("&amp;");
                                case '<' -> text.append("&lt;");
                                case '>' -> text.append("&gt;");
                                case '"' -> text.append("&quot;");
                                case '\n' -> text.append("&#10;");
                                default -> {
                                    if (c >= 0x20
                                            && c != 0xFFFE
                                            && c != 0xFFFF
                                            && !(c >= 0xD800 && c <= 0xDFFF)) {
                                        text.appendCodePoint(c);
                                    }
                                }
                            }
                        });
    }
}
