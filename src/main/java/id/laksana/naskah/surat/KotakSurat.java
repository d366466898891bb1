package id.laksana.naskah.surat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox from which an instansi fetches letters, without its password.
 *
 * @param keabsahan UIDVALIDITY of the folder when it was read last (RFC 3501, 2.3.1.1); null: not
 *     read yet
 * @param terakhir UID of the last message read; null: not read yet
 * @param diperiksa when it was read last; null: not yet
 * @param galat why it could not be read the last time; null: it could
 */
public record KotakSurat(
        boolean aktif,
        String server,
        int port,
        Pengaman pengaman,
        String pengguna,
        String folder,
        @Nullable Long keabsahan,
        @Nullable Long terakhir,
        @Nullable Instant diperiksa,
        @Nullable String galat) {

    /** How the way to the server is kept private. */
    public enum Pengaman {
        TLS,
        STARTTLS,
        TANPA
    }

    public static final KotakSurat KOSONG =
            new KotakSurat(false, "", 993, Pengaman.TLS, "", "INBOX", null, null, null, null);
}
