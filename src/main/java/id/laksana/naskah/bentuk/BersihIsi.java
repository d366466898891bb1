package id.laksana.naskah.bentuk;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes of what an editor, a paste from Word or a plain text field sent the few elements that a
 * naskah is made of, as well-formed XHTML. Everything else, scripts, styles, links and pictures
 * among it, is left out; its text stays.
 */
public final class BersihIsi {

    /** Longest body, in characters. */
    public static final int TERPANJANG = 200_000;

    private static final Safelist BOLEH =
            new Safelist()
                    .addTags("p", "br", "strong", "em", "u", "ol", "ul", "li", "h4")
                    .addTags("table", "thead", "tbody", "tr", "th", "td");

    private static final String BLOK = "p, ol, ul, table, h4";
    private static final List<String> DAFTAR_BLOK = List.of("p", "ol", "ul", "table", "h4");

    private BersihIsi() {}

    public static String bersih(String isi) {
        if (!isi.matches("(?s).*<(?i:p|br|ol|ul|li|table|h[1-6]|div|strong|b|em|i|u|span)\\b.*")) {
            return alinea(isi);
        }
        Document dirty = Jsoup.parseBodyFragment(isi.replace("&nbsp;", " ").replace("\u00a0", " "));
        rename(dirty, "b", "strong");
        rename(dirty, "i", "em");
        rename(dirty, "h1, h2, h3, h5, h6", "h4");
        rename(dirty, "div", "p");
        Document clean = new Cleaner(BOLEH).clean(dirty);
        clean.outputSettings()
                .prettyPrint(false)
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8");
        Element body = clean.body();
        rapikan(body);
        return body.html().strip();
    }

    /** Each line of plain text is a paragraph. */
    public static String alinea(String teks) {
        return teks.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + escape(line) + "</p>")
                .collect(Collectors.joining());
    }

    /** What a plain text field shows of it: lines, where it is nothing but paragraphs. */
    public static String sunting(String bersih) {
        String lines =
                bersih.replace("</p><p>", "\n")
                        .replaceAll("^<p>|</p>$", "")
                        .replace("<br />", "\n");
        return lines.contains("<") ? bersih : Jsoup.parse(lines).wholeText();
    }

    /** The words alone, for comparing and searching; each block on its line. */
    public static String teks(String bersih) {
        var doc = Jsoup.parseBodyFragment(bersih);
        doc.select("p, li, h4, tr, br").forEach(block -> block.appendText("\n"));
        doc.select("td, th").forEach(cell -> cell.appendText(" "));
        return doc.wholeText().replaceAll("[ \\t]+", " ").replaceAll("\\s*\\n\\s*", "\n").strip();
    }

    public static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void rename(Document doc, String from, String to) {
        doc.select(from).forEach(element -> element.tagName(to));
    }

    /** Blocks stand in the body only, text stands in blocks only; what is empty goes. */
    private static void rapikan(Element body) {
        body.select("li p, td p, th p, h4 p")
                .forEach(
                        inner -> {
                            if (inner.nextElementSibling() != null) {
                                inner.after(new Element("br"));
                            }
                            inner.unwrap();
                        });
        body.select("p").forEach(BersihIsi::pecah);
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof TextNode text && !text.isBlank()
                    || node instanceof Element element
                            && !DAFTAR_BLOK.contains(element.tagName())) {
                Node before = node.previousSibling();
                Element p =
                        before instanceof Element last && last.hasClass("baru")
                                ? last
                                : new Element("p").addClass("baru");
                if (p.parent() == null) {
                    node.before(p);
                }
                p.appendChild(node);
            }
        }
        body.select("p.baru").forEach(p -> p.removeAttr("class"));
        body.select("p, h4, li").stream()
                .filter(block -> !block.hasText() && block.select(BLOK).size() <= 1)
                .filter(block -> block.select("ol, ul, table").isEmpty())
                .forEach(Node::remove);
        body.select("ol, ul").stream().filter(l -> l.childrenSize() == 0).forEach(Node::remove);
        body.select("table").stream().filter(t -> !t.hasText()).forEach(Node::remove);
    }

    /** A block inside a paragraph comes out of it. */
    private static void pecah(Element p) {
        if (p.parent() != null && p.select(BLOK).size() > 1) {
            p.unwrap();
        }
    }
}
