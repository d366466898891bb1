package id.laksana.pelaksanaan.berkas;

import id.laksana.database.ContentStore;
import id.laksana.database.DatabaseProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps content by its SHA-256 in a folder. Nothing is ever changed or removed, so the same content
 * is there once, and a copy of the folder taken at any moment is sound. What a transaction that
 * failed has left behind belongs to no row and does no harm.
 */
@Component
public class GudangBerkas implements ContentStore {

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Path incoming;
    private final Clock clock;

    GudangBerkas(
            @Value("${laksana.berkas:}") String setting, DatabaseProperties database, Clock clock) {
        this.clock = clock;
        folder =
                (setting.isBlank() ? database.data().resolve("berkas") : Path.of(setting))
                        .toAbsolutePath();
        incoming = folder.resolve("sementara");
        try {
            Files.createDirectories(incoming);
            sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Folder berkas "
                            + folder
                            + " tidak dapat dipakai. Periksa LAKSANA_BERKAS dan"
                            + " hak tulisnya.",
                    e);
        }
    }

    /** What was on its way in when the program was killed, or its sender gave up. */
    @Scheduled(cron = "0 37 3 * * *")
    void sweep() throws IOException {
        var before = clock.instant().minus(ABANDONED);
        try (var files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * Writes it down beside the others, hashing on the way. Of content over the limit no more is
     * read than shows that it is.
     */
    public Titipan terima(InputStream isi, long batas) throws IOException {
        Path file = Files.createTempFile(incoming, "", "");
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int n = isi.read(buffer); n > 0 && size <= batas; n = isi.read(buffer)) {
                size += n;
                digest.update(buffer, 0, n);
                for (var bytes = ByteBuffer.wrap(buffer, 0, n); bytes.hasRemaining(); ) {
                    out.write(bytes);
                }
            }
            out.force(true);
            return new Titipan(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** On return it is there for good, also if the power fails. */
    public void simpan(Titipan titipan) throws IOException {
        Path shelf = shelf(titipan.sidik());
        Path target = shelf.resolve(titipan.sidik());
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(shelf);
        Files.move(titipan.berkas(), target, StandardCopyOption.ATOMIC_MOVE);
        sync(shelf);
        sync(folder);
    }

    /** Where content lies that comes in pieces; gone a day after its last piece. */
    Path sebagian(UUID id) {
        return incoming.resolve("unggahan-" + id);
    }

    /** A place beside this content for what another module keeps by rules of its own. */
    public Path samping(String nama) {
        return folder.resolve(nama);
    }

    /** Where kept content lies. */
    Path letak(String sidik) {
        return shelf(sidik).resolve(sidik);
    }

    @Override
    public String nama() {
        return "berkas";
    }

    @Override
    public void semua(Visitor visitor) throws IOException {
        try (var shelves = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path shelf : shelves) {
                try (var files = Files.newDirectoryStream(shelf)) {
                    for (Path file : files) {
                        try (var in = Files.newInputStream(file)) {
                            visitor.visit(file.getFileName().toString(), in);
                        }
                    }
                }
            }
        }
    }

    @Override
    public boolean pulihkan(String sidik, InputStream isi) throws IOException {
        try (var titipan = terima(isi, Long.MAX_VALUE - 1)) {
            if (!titipan.sidik().equals(sidik)) {
                return false;
            }
            simpan(titipan);
            return true;
        }
    }

    /** Whether the content is there and still what its hash says. */
    public boolean utuh(String sidik) throws IOException {
        Path file = shelf(sidik).resolve(sidik);
        if (!Files.exists(file)) {
            return false;
        }
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sidik);
    }

    public InputStream buka(String sidik) throws IOException {
        try {
            return Files.newInputStream(letak(sidik));
        } catch (NoSuchFileException e) {
            throw new IllegalStateException(
                    "Isi berkas "
                            + sidik
                            + " tidak ada di "
                            + folder
                            + ". Pulihkan folder itu dari"
                            + " cadangannya.",
                    e);
        }
    }

    /** A folder with very many files is slow to list for whoever copies it. */
    private Path shelf(String sidik) {
        return folder.resolve(sidik.substring(0, 2));
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
