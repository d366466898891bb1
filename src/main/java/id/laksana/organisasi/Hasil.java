package id.laksana.organisasi;

import java.util.List;
import java.util.UUID;

/** What came of a change to the organisation. */
public sealed interface Hasil {

    record Diterima(UUID id) implements Hasil {}

    /** Nothing was changed. */
    record Ditolak(List<Kesalahan> daftarKesalahan) implements Hasil {}

    /**
     * One thing to mend.
     *
     * @param isian the field it belongs to
     * @param kunci of the message
     */
    record Kesalahan(String isian, String kunci, List<Object> rincian) {
        public static Kesalahan of(String isian, String kunci, Object... rincian) {
            return new Kesalahan(isian, kunci, List.of(rincian));
        }
    }

    static Hasil ditolak(String isian, String kunci, Object... rincian) {
        return new Ditolak(List.of(Kesalahan.of(isian, kunci, rincian)));
    }
}
