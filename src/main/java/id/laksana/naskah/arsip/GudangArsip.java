package id.laksana.naskah.arsip;

import id.laksana.database.ContentStore;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import id.laksana.pelaksanaan.berkas.Titipan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Content of the archive by its SHA-256, apart from that of cases: the archive keeps a copy of its
 * own, whatever becomes of the case it came from.
 */
@Component
class GudangArsip implements ContentStore {

    private final GudangBerkas gudang;
    private final Path folder;

    GudangArsip(GudangBerkas gudang) {
        this.gudang = gudang;
        folder = gudang.samping("arsip");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Titipan terima(InputStream isi, long batas) throws IOException {
        return gudang.terima(isi, batas);
    }

    /** On return it is there for good, also if the power fails. */
    void simpan(Titipan titipan) throws IOException {
        Path target = letak(titipan.sidik());
        if (Files.exists(target)) {
            return;
        }
        Path shelf = shelf(titipan.sidik());
        Files.createDirectories(shelf);
        Files.move(titipan.berkas(), target, StandardCopyOption.ATOMIC_MOVE);
        sync(shelf);
        sync(folder);
    }

    /** Empty when the content is gone. */
    Optional<InputStream> buka(String sidik) throws IOException {
        try {
            return Optional.of(Files.newInputStream(letak(sidik)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    Path letak(String sidik) {
        return shelf(sidik).resolve(sidik);
    }

    private Path shelf(String sidik) {
        return folder.resolve(sidik.substring(0, 2));
    }

    @Override
    public String nama() {
        return "arsip";
    }

    @Override
    public void semua(Visitor visitor) throws IOException {
        try (var shelves = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path shelf : shelves) {
                try (var files = Files.newDirectoryStream(shelf)) {
                    for (Path file : files) {
                        var isi = buka(file.getFileName().toString());
                        if (isi.isPresent()) {
                            try (var in = isi.get()) {
                                visitor.visit(file.getFileName().toString(), in);
                            }
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

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
