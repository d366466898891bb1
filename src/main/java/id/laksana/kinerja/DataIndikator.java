package id.laksana.kinerja;

import id.laksana.web.FormErrors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit filled for one indicator, as typed, beside the row as it was handed out.
 *
 * @param desimal most decimals; null: words and no number
 * @param bawah null: no bound
 * @param atas null: no bound
 * @param belumAda there is no data, which is not zero; the reason stands in {@code kendala}
 */
public record DataIndikator(
        int nomor,
        String indikator,
        String satuan,
        String target,
        String sumber,
        @Nullable Integer desimal,
        @Nullable BigDecimal bawah,
        @Nullable BigDecimal atas,
        CaraRekap rekap,
        String realisasi,
        boolean belumAda,
        String bukti,
        String kendala) {

    public static final String REALISASI = "realisasi";
    public static final String BELUM_ADA = "belum";
    public static final String KENDALA = "kendala";

    /** In the order of the sheet. */
    public static final List<String> KOLOM = List.of(REALISASI, "bukti", KENDALA, BELUM_ADA);

    private static final String TERTULIS = "belum ada data";
    private static final Set<String> TANPA_CENTANG = Set.of("", "-", "0", "tidak", "Tidak");

    /** As it is handed out, before anybody filled it. */
    static DataIndikator kosong(Indikator row) {
        return new DataIndikator(
                row.nomor(),
                row.teks(Indikator.INDIKATOR),
                row.teks("satuan"),
                row.teks("target"),
                row.teks("sumber"),
                row.desimal(),
                row.batas(Indikator.BAWAH),
                row.batas(Indikator.ATAS),
                CaraRekap.baca(row.teks(Indikator.REKAP)).orElse(CaraRekap.TANPA),
                "",
                false,
                "",
                "");
    }

    DataIndikator seperti(DataIndikator lalu) {
        return denganIsi(lalu.realisasi, lalu.belumAda, lalu.bukti, lalu.kendala);
    }

    private DataIndikator denganIsi(
            String realisasi, boolean belumAda, String bukti, String kendala) {
        return new DataIndikator(
                nomor, indikator, satuan, target, sumber, desimal, bawah, atas, rekap, realisasi,
                belumAda, bukti, kendala);
    }

    /** Values go with their indicator and not with the place it had. */
    boolean sama(Indikator row) {
        return indikator.equals(row.teks(Indikator.INDIKATOR)) && satuan.equals(row.teks("satuan"));
    }

    /** A column that is not named stays; the words "belum ada data" tick the box beside. */
    DataIndikator dengan(Map<String, String> isian) {
        String value = isian.getOrDefault(REALISASI, realisasi).strip();
        boolean said = value.equalsIgnoreCase(TERTULIS);
        String tick = isian.get(BELUM_ADA);
        boolean ticked = tick == null ? belumAda : !TANPA_CENTANG.contains(tick.strip());
        return denganIsi(
                said ? "" : value,
                said || ticked,
                isian.getOrDefault("bukti", bukti).strip(),
                isian.getOrDefault(KENDALA, kendala).strip());
    }

    /** The number, also one that a bound refuses; empty in words and when it cannot be read. */
    public Optional<BigDecimal> angka() {
        return desimal == null || belumAda
                ? Optional.empty()
                : AngkaTertulis.baca(realisasi, satuan);
    }

    /** Whether the two say the same, however the number is written. */
    public boolean sebanding(DataIndikator other) {
        return belumAda == other.belumAda
                && bukti.equals(other.bukti)
                && kendala.equals(other.kendala)
                && sebandingRealisasi(other);
    }

    public boolean sebandingRealisasi(DataIndikator other) {
        var one = angka();
        var two = other.angka();
        return belumAda == other.belumAda
                && (one.isPresent() && two.isPresent()
                        ? one.get().compareTo(two.get()) == 0
                        : realisasi.equals(other.realisasi));
    }

    /**
     * Key of what is wrong with what stands in the cells; null: nothing, though one may be empty.
     */
    public @Nullable String salah() {
        if (belumAda) {
            return realisasi.isEmpty() ? null : "kinerja.salah.belum-ada";
        }
        if (realisasi.isEmpty() || desimal == null) {
            return null;
        }
        var number = angka();
        if (number.isEmpty()) {
            return "kinerja.salah.angka";
        }
        if (number.get().scale() > desimal) {
            return "kinerja.salah.terlalu-banyak-desimal";
        }
        if (bawah != null && number.get().compareTo(bawah) < 0) {
            return "kinerja.salah.terlalu-kecil";
        }
        return atas != null && number.get().compareTo(atas) > 0
                ? "kinerja.salah.terlalu-besar"
                : null;
    }

    /** The bound that the number is beyond; empty when it is within. */
    public Object batas() {
        return Objects.requireNonNullElse(
                "kinerja.salah.terlalu-kecil".equals(salah()) ? bawah : atas, "");
    }

    /** The first problem of the row, with what is wanting. */
    FormErrors masalah(FormErrors before) {
        String wrong = salah();
        if (wrong != null) {
            int most = desimal == null ? 0 : desimal;
            return before.with(field(REALISASI), wrong, nomor, indikator, realisasi, most, batas());
        }
        if (belumAda) {
            return kendala.isEmpty()
                    ? before.with(field(KENDALA), "kinerja.kosong.alasan", nomor, indikator)
                    : before;
        }
        return realisasi.isEmpty()
                ? before.with(field(REALISASI), "kinerja.kosong.realisasi", nomor, indikator)
                : before;
    }

    private String field(String kolom) {
        return kolom + "-" + nomor;
    }
}
