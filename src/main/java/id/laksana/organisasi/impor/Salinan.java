package id.laksana.organisasi.impor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Streams rows into a temporary table with COPY, which row-level security does not allow on the
 * tables themselves. Columns are {@code baris, c1, c2, ...}.
 */
final class Salinan implements PemeriksaLembar.Penulis {

    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder();

    private Salinan(CopyIn copy) {
        this.copy = copy;
    }

    static String columns(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(", "));
    }

    static Salinan start(PGConnection connection, int columns) throws SQLException {
        return new Salinan(
                connection
                        .getCopyAPI()
                        .copyIn("COPY impor_salin (baris, " + columns(columns) + ") FROM STDIN"));
    }

    @Override
    public void tulis(int baris, List<@Nullable String> nilai) throws IOException {
        buffer.append(baris);
        for (var n : nilai) {
            buffer.append('\t').append(n == null ? "\\N" : escaped(n));
        }
        buffer.append('\n');
        if (buffer.length() > CHUNK) {
            flush();
        }
    }

    void end() throws IOException, SQLException {
        flush();
        copy.endCopy();
    }

    private void flush() throws IOException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
