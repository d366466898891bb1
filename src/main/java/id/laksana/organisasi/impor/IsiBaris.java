package id.laksana.organisasi.impor;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.IsianPegawai;
import id.laksana.organisasi.IsianUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one row in the order of the template, and the checks that the form makes too. */
final class IsiBaris {

    private static final List<String> ISIAN_PEGAWAI =
            List.of(
                    "nip",
                    "nama",
                    "gelarDepan",
                    "gelarBelakang",
                    "status",
                    "golongan",
                    "jenisKelamin",
                    "surel",
                    "akun");
    private static final List<String> ISIAN_UNIT =
            List.of("kode", "nama", "namaPendek", "jenis", "induk", "sejak");

    /** A problem in the column of that position. */
    record Salah(int kolom, String kunci, List<Object> rincian) {}

    private IsiBaris() {}

    static List<@Nullable String> rapi(JenisImpor jenis, List<@Nullable String> n) {
        return switch (jenis) {
            case PEGAWAI -> {
                var p = pegawai(n).rapi();
                yield Arrays.asList(
                        p.nip(),
                        p.nama(),
                        p.gelarDepan(),
                        p.gelarBelakang(),
                        p.status(),
                        p.golongan(),
                        p.jenisKelamin(),
                        p.surel(),
                        p.akun());
            }
            case UNIT -> {
                var u = unit(n).rapi();
                yield Arrays.asList(
                        u.kode(), u.nama(), u.namaPendek(), u.jenis(), u.induk(), u.sejak());
            }
        };
    }

    static List<Salah> periksa(JenisImpor jenis, List<@Nullable String> n) {
        return switch (jenis) {
            case PEGAWAI -> {
                var found = salah(pegawai(n).periksa(), ISIAN_PEGAWAI);
                // without NIP and account nothing tells which person of the list is meant
                yield found.isEmpty() && n.getFirst() == null && n.getLast() == null
                        ? List.of(new Salah(8, "impor.tanpa-kunci", List.of()))
                        : found;
            }
            case UNIT -> salah(unit(n).periksa(), ISIAN_UNIT);
        };
    }

    static IsianPegawai pegawai(List<@Nullable String> n) {
        return new IsianPegawai(
                n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6), n.get(7),
                n.get(8));
    }

    static IsianUnit unit(List<@Nullable String> n) {
        return new IsianUnit(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
    }

    private static List<Salah> salah(List<Hasil.Kesalahan> found, List<String> isian) {
        return found.stream()
                .map(k -> new Salah(isian.indexOf(k.isian()), k.kunci(), k.rincian()))
                .toList();
    }
}
