package id.laksana.keamanan.akun;

import java.util.List;
import java.util.Set;

/** Who must have a second factor in an instansi. */
public record Kebijakan(FaktorWajib faktorKedua, List<String> daftarHak) {

    /** For whom it is required. */
    public enum FaktorWajib {
        BEBAS,
        HAK_TERTENTU,
        SEMUA
    }

    static final Kebijakan AWAL = new Kebijakan(FaktorWajib.BEBAS, List.of());

    /**
     * @param hak the rights of the posts a person may act for
     */
    public boolean mewajibkan(Set<String> hak) {
        return switch (faktorKedua) {
            case BEBAS -> false;
            case HAK_TERTENTU -> daftarHak.stream().anyMatch(hak::contains);
            case SEMUA -> true;
        };
    }
}
