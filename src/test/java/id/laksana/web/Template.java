package id.laksana.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source of one template, as the tests of all templates read it. */
record Template(String name, String source) {

    private static final Path ROOT = Path.of("src/main/jte");
    private static final Pattern HEAD = Pattern.compile("(?m)^@(import|param) .*$");
    private static final Pattern WORDS = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template[.\\w-]+)\\s*\\(");
    private static final Pattern TAG = Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"([^\"]*)\"");

    static List<Template> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .map(Template::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template read(Path file) {
        try {
            return new Template(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader would see of the template itself: text between tags and spoken attributes. */
    String literalText() {
        var html = visible(HEAD.matcher(source).replaceAll(""));
        var text = new StringBuilder(TAG.matcher(html).replaceAll(" "));
        SPOKEN.matcher(html).results().forEach(hit -> text.append(' ').append(hit.group(1)));
        return text.toString().replaceAll("&\\w+;", " ").replaceAll("\\s+", " ").strip();
    }

    /**
     * Leaves HTML: expressions and control words are dropped, contents passed to templates are
     * kept.
     */
    private static String visible(String jte) {
        var out = new StringBuilder();
        int at = 0;
        while (at < jte.length()) {
            var call = CALL.matcher(jte).region(at, jte.length());
            if (jte.startsWith("${", at) || jte.startsWith("!{", at)) {
                at = end(jte, at + 1, '{', '}');
            } else if (call.lookingAt()) {
                int end = end(jte, call.end() - 1, '(', ')');
                out.append(contents(jte.substring(call.end(), end - 1)));
                at = end;
            } else {
                out.append(jte.charAt(at++));
            }
        }
        return WORDS.matcher(out).replaceAll("");
    }

    private static String contents(String arguments) {
        var out = new StringBuilder();
        int at = arguments.indexOf("@`");
        while (at >= 0) {
            int end = closingTick(arguments, at + 2);
            out.append(visible(arguments.substring(at + 2, end))).append(' ');
            at = arguments.indexOf("@`", end + 1);
        }
        return out.toString();
    }

    private static int end(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = text.indexOf('"', at + 1);
            } else if (text.startsWith("@`", at)) {
                at = closingTick(text, at + 2);
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("Not closed: " + text.substring(open));
    }

    private static int closingTick(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.startsWith("@`", at)) {
                at = closingTick(text, at + 2);
            } else if (text.charAt(at) == '`') {
                return at;
            }
        }
        throw new IllegalArgumentException("Not closed: " + text.substring(from));
    }
}
