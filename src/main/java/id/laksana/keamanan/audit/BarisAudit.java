package id.laksana.keamanan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One privileged act. Its hash covers all fields and the hash of the row before it. */
public record BarisAudit(
        int instansi,
        long urutan,
        Instant waktu,
        Oleh oleh,
        String tindakan,
        String objek,
        @Nullable String sebelum,
        @Nullable String sesudah,
        @Nullable String alamat,
        byte[] hashLalu,
        byte[] hash) {

    static final byte[] AWAL = new byte[32];

    static BarisAudit after(
            @Nullable BarisAudit last,
            int instansi,
            Instant waktu,
            Oleh oleh,
            Rincian rincian,
            @Nullable String alamat) {
        var row =
                new BarisAudit(
                        instansi,
                        last == null ? 1 : last.urutan + 1,
                        waktu.truncatedTo(ChronoUnit.MICROS),
                        oleh,
                        rincian.tindakan(),
                        rincian.objek(),
                        rincian.sebelum(),
                        rincian.sesudah(),
                        alamat,
                        last == null ? AWAL : last.hash,
                        AWAL);
        return row.sealed();
    }

    /** What was done to what. */
    record Rincian(
            String tindakan, String objek, @Nullable String sebelum, @Nullable String sesudah) {}

    boolean follows(@Nullable BarisAudit last) {
        long expected = last == null ? 1 : last.urutan + 1;
        return urutan == expected
                && Arrays.equals(hashLalu, last == null ? AWAL : last.hash)
                && Arrays.equals(hash, computed());
    }

    private BarisAudit sealed() {
        return new BarisAudit(
                instansi,
                urutan,
                waktu,
                oleh,
                tindakan,
                objek,
                sebelum,
                sesudah,
                alamat,
                hashLalu,
                computed());
    }

    private byte[] computed() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hashLalu);
            var pegawai = oleh.pegawai() == null ? null : oleh.pegawai().toString();
            for (var field :
                    new @Nullable String[] {
                        String.valueOf(instansi),
                        String.valueOf(urutan),
                        waktu.toString(),
                        pegawai,
                        oleh.nama(),
                        oleh.jabatan(),
                        oleh.sebagai(),
                        oleh.atasNama(),
                        tindakan,
                        objek,
                        sebelum,
                        sesudah,
                        alamat
                    }) {
                add(digest, field);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * With its length first, so that no text can be moved from one field to the next; -1 is no text
     * at all.
     */
    private static void add(MessageDigest digest, @Nullable String field) {
        var bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(Integer.BYTES)
                        .putInt(field == null ? -1 : bytes.length)
                        .array());
        digest.update(bytes);
    }
}
