package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the history.
 *
 * @param nama who acted, for the post {@code namaJabatan}; null when nobody did
 * @param sidik SHA-256 over the hash before it and all that this row says
 */
public record PeristiwaTercatat(
        UUID pelaksanaan,
        int urutan,
        Instant waktu,
        String jenis,
        String isi,
        @Nullable String nama,
        @Nullable String namaJabatan,
        @Nullable String sebagai,
        @Nullable String atasNama,
        String sidik) {

    /**
     * @param sidikLalu of the event before; empty for the first
     */
    static PeristiwaTercatat setelah(
            String sidikLalu,
            UUID pelaksanaan,
            int urutan,
            Peristiwa peristiwa,
            @Nullable Pelaku oleh) {
        var row =
                new PeristiwaTercatat(
                        pelaksanaan,
                        urutan,
                        peristiwa.jejak().saat(),
                        PeristiwaJson.jenis(peristiwa),
                        PeristiwaJson.isi(peristiwa),
                        oleh == null ? null : oleh.nama(),
                        oleh == null ? null : oleh.namaJabatan(),
                        oleh == null ? null : oleh.sebagai().kode(),
                        oleh == null ? null : oleh.atasNama(),
                        "");
        return row.dengan(row.hash(sidikLalu));
    }

    public Peristiwa peristiwa() {
        return PeristiwaJson.baca(jenis, isi);
    }

    /** Whether the row is still what was written after the row with that hash. */
    boolean utuh(String sidikLalu) {
        return sidik.equals(hash(sidikLalu));
    }

    private PeristiwaTercatat dengan(String hash) {
        return new PeristiwaTercatat(
                pelaksanaan, urutan, waktu, jenis, isi, nama, namaJabatan, sebagai, atasNama, hash);
    }

    /** Lengths stand before the parts, so that no two rows can read the same. */
    private String hash(String sidikLalu) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Object part :
                    new @Nullable Object[] {
                        sidikLalu,
                        pelaksanaan,
                        urutan,
                        waktu,
                        jenis,
                        isi,
                        nama,
                        namaJabatan,
                        sebagai,
                        atasNama
                    }) {
                String text = part == null ? "" : part.toString();
                digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
