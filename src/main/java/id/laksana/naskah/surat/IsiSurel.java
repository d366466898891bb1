package id.laksana.naskah.surat;

import id.laksana.naskah.surat.PenyimpanBerkas.Kiriman;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** What an e-mail holds for the agenda: sender, subject, attachments, and its words as a file. */
final class IsiSurel {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;
    private static final long MOST_BYTES = 60L << 20;

    private final List<Kiriman> files = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private long bytes;
    private int parts;

    private IsiSurel() {}

    /** An e-mail as it is registered. */
    record Surel(String pengirim, String kontak, String perihal, List<Kiriman> berkas) {}

    static Surel baca(Message message) throws MessagingException, IOException {
        var content = new IsiSurel();
        content.bagian(message, 0);
        String words =
                content.plain.isEmpty() ? teks(content.html.toString()) : content.plain.toString();
        if (!words.isBlank()) {
            content.files.addFirst(
                    new Kiriman(
                            "isi-surel.txt",
                            new ByteArrayResource(words.getBytes(StandardCharsets.UTF_8))));
        }
        var from = message.getFrom();
        var sender =
                from != null && from.length > 0 && from[0] instanceof InternetAddress one
                        ? one
                        : null;
        String address = sender == null ? "" : Objects.requireNonNullElse(sender.getAddress(), "");
        String name = sender == null ? "" : Objects.requireNonNullElse(sender.getPersonal(), "");
        return new Surel(
                rapi(name.isBlank() ? address : name),
                rapi(address),
                rapi(message.getSubject()),
                content.files);
    }

    /** An answering machine speaks (RFC 3834). */
    static boolean otomatis(Message message) throws MessagingException {
        String[] said = message.getHeader("Auto-Submitted");
        return said != null && said.length > 0 && !said[0].strip().equalsIgnoreCase("no");
    }

    private void bagian(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new IOException("more parts than a letter has");
        }
        String name = part.getFileName();
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                bagian(several.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            bagian(inner, depth + 1);
        } else if (name == null && part.isMimeType("text/plain")) {
            plain.append(new String(isi(part), charset(part))).append('\n');
        } else if (name == null && part.isMimeType("text/html")) {
            html.append(new String(isi(part), charset(part)));
        } else {
            files.add(
                    new Kiriman(
                            name == null ? "lampiran" : terbaca(name),
                            new ByteArrayResource(isi(part))));
        }
    }

    private byte[] isi(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            byte[] read = in.readNBytes((int) (MOST_BYTES - bytes + 1));
            bytes += read.length;
            if (bytes > MOST_BYTES) {
                throw new IOException("larger than a letter is");
            }
            return read;
        }
    }

    private static Charset charset(Part part) {
        try {
            var type = new ContentType(part.getContentType());
            String named = type.getParameter("charset");
            return named == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(named));
        } catch (MessagingException | IllegalArgumentException _) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String terbaca(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException _) {
            return name;
        }
    }

    /** The words of a page; its scripts, styles and pictures stay behind. */
    private static String teks(String page) throws IOException {
        var words = new StringBuilder();
        new ParserDelegator()
                .parse(
                        new StringReader(page),
                        new HTMLEditorKit.ParserCallback() {
                            @Override
                            public void handleText(char[] data, int pos) {
                                words.append(data).append('\n');
                            }
                        },
                        true);
        return words.toString();
    }

    private static String rapi(@Nullable String text) {
        String tidy = Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
        return tidy.substring(0, Math.min(tidy.length(), IsianSurat.TERPANJANG));
    }
}
