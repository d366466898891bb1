package id.laksana.pelaksanaan.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Content that comes in pieces, each where the one before ended. */
@Component
public class GudangSebagian {

    private final GudangBerkas gudang;

    GudangSebagian(GudangBerkas gudang) {
        this.gudang = gudang;
    }

    /** How much is there; 0 when nothing has come yet. */
    public long ukuran(UUID id) throws IOException {
        var file = gudang.sebagian(id);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Puts the piece where it belongs, also when an earlier try had written part of it. */
    public void tulis(UUID id, long mulai, byte[] potongan) throws IOException {
        try (var out =
                FileChannel.open(
                        gudang.sebagian(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long at = mulai;
            for (var bytes = ByteBuffer.wrap(potongan); bytes.hasRemaining(); ) {
                at += out.write(bytes, at);
            }
        }
    }

    public InputStream buka(UUID id) throws IOException {
        return Files.newInputStream(gudang.sebagian(id));
    }

    public void buang(UUID id) throws IOException {
        Files.deleteIfExists(gudang.sebagian(id));
    }
}
