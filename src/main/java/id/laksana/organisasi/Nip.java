package id.laksana.organisasi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nomor Induk Pegawai, 18 digits: date of birth, month of appointment, sex, serial (Perka BKN
 * 22/2007). A PPPK has {@code 21} where a PNS has the month. There is no check digit.
 */
public record Nip(String digits) {

    /** What is wrong or doubtful; {@code kunci} is the key of the message. */
    public record Temuan(boolean menolak, String kunci) {}

    /** Just the digits, if there are 18; the other checks are {@link #periksa}. */
    public static @Nullable Nip parse(String text) {
        var digits = text.replaceAll("[\\s.\\-\\u00A0'’`]", "");
        return digits.matches("[0-9]{18}") ? new Nip(digits) : null;
    }

    /** Every finding; empty means sound. */
    public List<Temuan> periksa(StatusPegawai status, @Nullable JenisKelamin jenisKelamin) {
        var found = new ArrayList<Temuan>();
        refuseUnless(tanggalLahir() != null, "nip.tanggal-lahir", found);
        if (status == StatusPegawai.PPPK) {
            warnUnless(pppk(), "nip.pppk-tanpa-21", found);
        } else {
            refuseUnless(!pppk(), "nip.pppk-bukan-pns", found);
            refuseUnless(pppk() || pengangkatan() != null, "nip.bulan-pengangkatan", found);
        }
        char sex = digits.charAt(14);
        refuseUnless(sex == '1' || sex == '2', "nip.jenis-kelamin", found);
        refuseUnless(
                jenisKelamin == null || jenisKelamin() == jenisKelamin,
                "nip.jenis-kelamin-beda",
                found);
        checkAge(found);
        // a spreadsheet keeps 15 significant digits of a number
        warnUnless(!digits.endsWith("000"), "nip.nol-excel", found);
        return found;
    }

    private void checkAge(List<Temuan> found) {
        var birth = tanggalLahir();
        if (birth != null) {
            int age = Integer.parseInt(digits, 8, 12, 10) - birth.getYear();
            refuseUnless(age >= 18, "nip.terlalu-muda", found);
            warnUnless(age <= 35 || pppk(), "nip.usia-pengangkatan", found);
        }
    }

    private static void refuseUnless(boolean sound, String kunci, List<Temuan> found) {
        if (!sound) {
            found.add(new Temuan(true, kunci));
        }
    }

    private static void warnUnless(boolean sound, String kunci, List<Temuan> found) {
        if (!sound) {
            found.add(new Temuan(false, kunci));
        }
    }

    public @Nullable LocalDate tanggalLahir() {
        try {
            return LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Month of appointment; January for a PPPK, whose number tells the year only. */
    public @Nullable YearMonth pengangkatan() {
        try {
            return YearMonth.of(number(8, 12), pppk() ? 1 : number(12, 14));
        } catch (DateTimeException e) {
            return null;
        }
    }

    public boolean pppk() {
        return digits.startsWith("21", 12);
    }

    public @Nullable JenisKelamin jenisKelamin() {
        return switch (digits.charAt(14)) {
            case '1' -> JenisKelamin.L;
            case '2' -> JenisKelamin.P;
            default -> null;
        };
    }

    /** Groups of 8, 6, 1 and 3, as forms print it. */
    public String tercetak() {
        return String.join(
                " ",
                digits.substring(0, 8),
                digits.substring(8, 14),
                digits.substring(14, 15),
                digits.substring(15));
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
