package id.laksana.organisasi.web;

import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Nip;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.organisasi.UnitKerja;
import id.laksana.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lists to choose from, and people found by what someone typed. */
@Component
class Pilihan {

    private final SusunanOrganisasi susunan;
    private final DaftarJabatan daftarJabatan;
    private final DaftarPegawai daftarPegawai;
    private final MessageSource messages;

    Pilihan(
            SusunanOrganisasi susunan,
            DaftarJabatan daftarJabatan,
            DaftarPegawai daftarPegawai,
            MessageSource messages) {
        this.susunan = susunan;
        this.daftarJabatan = daftarJabatan;
        this.daftarPegawai = daftarPegawai;
        this.messages = messages;
    }

    /** Values with words of their own, under {@code prefix.value}. */
    List<Choice> of(String prefix, List<String> values) {
        var locale = LocaleContextHolder.getLocale();
        return values.stream()
                .map(v -> Choice.of(v, messages.getMessage(prefix + v, null, locale)))
                .toList();
    }

    List<Choice> words(List<String> values) {
        return values.stream().map(v -> Choice.of(v, v)).toList();
    }

    List<Choice> unit(LocalDate hari, Function<UnitKerja, String> value) {
        return susunan.pohon(hari).stream()
                .map(u -> Choice.of(value.apply(u), "\u2003".repeat(u.tingkat()) + u.nama()))
                .toList();
    }

    List<Choice> pimpinan(LocalDate hari, Function<Jabatan, String> value) {
        return daftarJabatan.pimpinan(hari).stream()
                .map(j -> Choice.of(value.apply(j), j.nama()))
                .toList();
    }

    /** By NIP, account, or a full name that only one person has. */
    Optional<Pegawai> pegawai(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var nip = Nip.parse(typed);
        String wanted = nip == null ? typed.strip() : nip.digits();
        var found = daftarPegawai.cari(DaftarPegawai.Saringan.cari(wanted), 0).daftar();
        var exact = found.stream().filter(p -> matches(p, wanted)).toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    @Nullable UUID pegawaiId(@Nullable String typed) {
        return pegawai(typed).map(Pegawai::id).orElse(null);
    }

    private static boolean matches(Pegawai p, String wanted) {
        return wanted.equals(p.nip())
                || wanted.equalsIgnoreCase(p.akun())
                || wanted.equalsIgnoreCase(p.nama())
                || wanted.equalsIgnoreCase(p.namaLengkap());
    }
}
