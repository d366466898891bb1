package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.berkas.GudangSebagian;
import id.laksana.pelaksanaan.berkas.NamaBerkas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Attaches a file that comes in pieces: whoever loses the connection goes on where it broke, also
 * from a page opened anew. Once whole it is checked and kept as any other file.
 */
@Service
public class UnggahBertahap {

    /** Of one piece. */
    public static final int TERBESAR = 1024 * 1024;

    private static final int TERBANYAK = 10;
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** What came of beginning or of one piece. */
    public sealed interface Hasil {}

    /**
     * @param mulai where the next piece begins
     */
    public record Lanjut(UUID id, long mulai) implements Hasil {}

    /** The piece is not the next one. */
    public record Berbeda(UUID id, long mulai) implements Hasil {}

    /** The file is whole. */
    public record Selesai(HasilBerkas hasil) implements Hasil {}

    /**
     * What came of one piece.
     *
     * @param nama of the file, once it is whole; null before
     */
    private record Tahap(Hasil hasil, @Nullable String nama) {}

    /** The task or the upload is not there for this person. */
    public record TidakAda() implements Hasil {}

    private final UnggahanRepository unggahan;
    private final GudangSebagian gudang;
    private final PencatatBerkas pencatat;
    private final PencatatPelaksanaan waktu;
    private final BerkasPelaksanaan berkas;
    private final TransactionTemplate transaction;
    private final DataSize terbesar;

    UnggahBertahap(
            UnggahanRepository unggahan,
            GudangSebagian gudang,
            PencatatBerkas pencatat,
            PencatatPelaksanaan waktu,
            BerkasPelaksanaan berkas,
            TransactionTemplate transaction,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize terbesar) {
        this.unggahan = unggahan;
        this.gudang = gudang;
        this.pencatat = pencatat;
        this.waktu = waktu;
        this.berkas = berkas;
        this.transaction = transaction;
        this.terbesar = terbesar;
    }

    /**
     * Begins, or goes on with the same file of the same person.
     *
     * @param tanda when the sender's file was last changed
     */
    public Hasil mulai(UUID tugas, String nama, long ukuran, long tanda, Pelaku oleh)
            throws IOException {
        var allowed = pencatat.periksa(tugas, oleh);
        if (allowed.isEmpty()) {
            return new TidakAda();
        }
        String name = NamaBerkas.bersih(nama);
        var refusal = halangan(allowed.get().halangan(), ukuran);
        if (refusal != null) {
            return new Selesai(new HasilBerkas.Ditolak(name, refusal));
        }
        var now = waktu.saat();
        var old =
                transaction.execute(
                        _ ->
                                unggahan.deleteLama(
                                        now.minus(ABANDONED), oleh.pegawai(), TERBANYAK - 1));
        for (UUID gone : old) {
            gudang.buang(gone);
        }
        UUID id =
                transaction.execute(
                        _ -> unggahan.mulai(tugas, oleh.pegawai(), name, ukuran, tanda, now));
        return new Lanjut(id, gudang.ukuran(id));
    }

    private @Nullable AlasanTolak halangan(@Nullable AlasanTolak halangan, long ukuran) {
        if (halangan != null) {
            return halangan;
        }
        if (ukuran < 1) {
            return AlasanTolak.KOSONG;
        }
        return ukuran > terbesar.toBytes() ? AlasanTolak.TERLALU_BESAR : null;
    }

    /**
     * @param mulai where the piece begins
     */
    public Hasil potongan(UUID tugas, UUID id, long mulai, byte[] isi, Pelaku oleh)
            throws IOException {
        var step = transaction.execute(_ -> tulis(tugas, id, mulai, isi, oleh));
        String nama = step.nama();
        if (nama == null) {
            return step.hasil();
        }
        var one = new BerkasPelaksanaan.Unggahan(nama, () -> gudang.buka(id));
        var results = berkas.unggah(tugas, List.of(one), oleh);
        transaction.executeWithoutResult(_ -> unggahan.delete(id));
        gudang.buang(id);
        return results.isEmpty() ? new TidakAda() : new Selesai(results.get().getFirst());
    }

    private Tahap tulis(UUID tugas, UUID id, long mulai, byte[] isi, Pelaku oleh) {
        var found =
                unggahan.kunci(id)
                        .filter(one -> one.tugas().equals(tugas))
                        .filter(one -> one.pegawai().equals(oleh.pegawai()));
        if (found.isEmpty()) {
            return new Tahap(new TidakAda(), null);
        }
        try {
            long there = gudang.ukuran(id);
            if (mulai != there || there + isi.length > found.get().ukuran()) {
                return new Tahap(new Berbeda(id, there), null);
            }
            gudang.tulis(id, mulai, isi);
            long next = there + isi.length;
            boolean whole = next == found.get().ukuran();
            return new Tahap(new Lanjut(id, next), whole ? found.get().nama() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
