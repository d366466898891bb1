package id.laksana.organisasi.peraga;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code definisi/organisasi}; the format is in {@code docs/format-sop.md} section 2.
 */
record OrganisasiFile(
        int format,
        InstansiBaru instansi,
        List<Unit> unit,
        List<Jabatan> jabatan,
        List<Orang> pegawai,
        @Nullable List<Tim> tim,
        @Nullable List<Kelompok> kelompokUnit,
        @Nullable List<Pengganti> pengganti) {

    record InstansiBaru(
            String kode,
            String nama,
            String namaPendek,
            String jenis,
            @Nullable String ibukota,
            ZoneId zona) {}

    record Unit(
            String kode,
            String nama,
            @Nullable String namaPendek,
            String jenis,
            @Nullable String induk,
            LocalDate sejak) {}

    record Jabatan(
            String kode,
            String nama,
            @Nullable String sebutan,
            String unit,
            String jenis,
            @Nullable String eselon,
            @Nullable Boolean kepala,
            @Nullable Integer formasi,
            @Nullable String atasan) {}

    record Orang(
            @Nullable String nip,
            String nama,
            @Nullable String gelarDepan,
            @Nullable String gelarBelakang,
            String status,
            @Nullable String golongan,
            String akun,
            @Nullable List<Memangku> memangku) {}

    /**
     * @param sampai last day, as people write it
     */
    record Memangku(String jabatan, String sebagai, LocalDate sejak, @Nullable LocalDate sampai) {}

    record Tim(
            String kode,
            String nama,
            @Nullable String sk,
            @Nullable String unit,
            LocalDate sejak,
            @Nullable LocalDate sampai,
            List<Anggota> anggota) {}

    record Anggota(String akun, String peran) {}

    record Kelompok(String kode, String nama, List<String> unit) {}

    record Pengganti(
            String jabatan,
            String oleh,
            String sebagai,
            LocalDate sejak,
            LocalDate sampai,
            @Nullable String alasan) {}

    /** Names that nothing in the file carries, and names given twice. */
    List<String> problems() {
        var found = new ArrayList<String>();
        var units = names(unit, Unit::kode, found);
        var posts = names(jabatan, Jabatan::kode, found);
        var people = names(pegawai, Orang::akun, found);
        unit.forEach(u -> need(units, u.induk(), found));
        jabatan.forEach(j -> need(units, j.unit(), found));
        jabatan.forEach(j -> need(posts, j.atasan(), found));
        for (var orang : pegawai) {
            orEmpty(orang.memangku()).forEach(m -> need(posts, m.jabatan(), found));
        }
        for (var t : orEmpty(tim)) {
            need(units, t.unit(), found);
            t.anggota().forEach(a -> need(people, a.akun(), found));
        }
        orEmpty(kelompokUnit).forEach(k -> k.unit().forEach(u -> need(units, u, found)));
        for (var p : orEmpty(pengganti)) {
            need(posts, p.jabatan(), found);
            need(posts, p.oleh(), found);
        }
        return found;
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> Set<String> names(
            List<T> list, Function<T, String> name, List<String> found) {
        var names = list.stream().map(name).collect(Collectors.toCollection(HashSet::new));
        if (names.size() != list.size()) {
            found.add("twice: " + (list.size() - names.size()) + " of " + list.getFirst());
        }
        return names;
    }

    private static void need(Set<String> names, @Nullable String name, List<String> found) {
        if (name != null && !names.contains(name)) {
            found.add("unknown: " + name);
        }
    }
}
