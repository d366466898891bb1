package id.laksana.pelaksanaan;

import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Kedudukan;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pengisi;
import id.laksana.organisasi.SusunanSaat;
import id.laksana.pelaksanaan.mesin.Jalan;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom a task is for. A task names posts, pools, teams, heads of units and people by keys such as
 * {@code jabatan:setda/sekda}; whoever acts has keys too, of the post acted for and of that moment.
 * Where the two meet, the person may act: so a new holder, a Plt. or a Plh. sees at once what waits
 * for the post.
 */
@Component
class PenerimaTugas {

    private static final String JABATAN = "jabatan:";
    private static final String STAF = "staf:";
    private static final String TIM = "tim:";
    private static final String KEPALA = "kepala:";
    private static final String PEGAWAI = "pegawai:";

    private final Pengisi pengisi;
    private final DaftarPegawai daftarPegawai;

    PenerimaTugas(Pengisi pengisi, DaftarPegawai daftarPegawai) {
        this.pengisi = pengisi;
        this.daftarPegawai = daftarPegawai;
    }

    /**
     * @param pemohon whom the columns "pemohon" mean
     * @param jalan so far: an outside party's result is entered by those who turned to it
     */
    List<String> untuk(Sop sop, Tugas.Id tugas, @Nullable UUID pemohon, Jalan jalan, Instant saat) {
        Pelaksana column = pelaksana(sop, tugas.pelaksana());
        if (!(column.diisi() instanceof Pengisian.OlehPihakLuar)) {
            return kolom(column.diisi(), tugas.giliran().unit(), pemohon, saat);
        }
        var keys = new LinkedHashSet<String>();
        for (var before : jalan.asal().getOrDefault(tugas.kunjungan(), List.of())) {
            for (String kode : sop.langkah(before.langkah()).oleh()) {
                keys.addAll(kolom(pelaksana(sop, kode).diisi(), null, pemohon, saat));
            }
        }
        return List.copyOf(keys);
    }

    private List<String> kolom(
            Pengisian diisi, @Nullable String unit, @Nullable UUID pemohon, Instant saat) {
        return switch (diisi) {
            case Pengisian.OlehJabatan(var jabatan) -> List.of(JABATAN + jabatan);
            case Pengisian.OlehStaf(var milik, var jabatan) ->
                    List.of(jabatan == null ? STAF + milik : JABATAN + milik + "/" + jabatan);
            case Pengisian.OlehTim(var tim) -> List.of(TIM + tim);
            case Pengisian.OlehSetiapUnit(var kelompok) ->
                    unit == null
                            ? kepala(pengisi.setiapUnit(kelompok, saat))
                            : List.of(KEPALA + unit);
            case Pengisian.OlehUnit(var daftar) ->
                    unit == null
                            ? daftar.stream().map(kode -> KEPALA + kode).toList()
                            : List.of(KEPALA + unit);
            case Pengisian.OlehPemohon _ ->
                    pemohon == null ? List.of() : List.of(PEGAWAI + pemohon);
            case Pengisian.OlehPihakLuar _ -> List.of();
        };
    }

    private static List<String> kepala(List<Pengisi.UnitTujuan> daftarUnit) {
        return daftarUnit.stream().map(unit -> KEPALA + unit.kode()).toList();
    }

    private static Pelaksana pelaksana(Sop sop, String kode) {
        return sop.daftarPelaksana().get(sop.kolom(kode));
    }

    /** The keys of someone who acts for one post. */
    Set<String> milik(Pelaku oleh, Instant saat) {
        return milik(oleh.jabatan(), oleh.pegawai(), saat);
    }

    Set<String> milik(UUID jabatan, UUID pegawai, Instant saat) {
        return milik(pegawai, pengisi.kedudukan(jabatan, pegawai, saat));
    }

    Set<String> milik(Pelaku oleh, SusunanSaat susunan) {
        return milik(oleh.pegawai(), pengisi.kedudukan(oleh.jabatan(), oleh.pegawai(), susunan));
    }

    private static Set<String> milik(UUID pegawai, Optional<Kedudukan> kedudukan) {
        var keys = new LinkedHashSet<String>(List.of(PEGAWAI + pegawai));
        kedudukan.ifPresent(k -> add(keys, k));
        return keys;
    }

    private static void add(Set<String> keys, Kedudukan k) {
        keys.add(JABATAN + k.jabatan());
        if (k.staf()) {
            keys.add(STAF + k.unit());
        }
        if (k.kepala()) {
            keys.add(KEPALA + k.unit());
        }
        k.tim().forEach(tim -> keys.add(TIM + tim));
    }

    /** Names of those who may do a task now, to tell others whom to ask. */
    List<String> nama(List<String> kepada, Instant saat) {
        var names = new ArrayList<String>();
        for (String key : kepada) {
            nama(key, saat).filter(name -> !names.contains(name)).forEach(names::add);
        }
        return names;
    }

    private Stream<String> nama(String key, Instant saat) {
        String code = key.substring(key.indexOf(':') + 1);
        if (key.startsWith(JABATAN)) {
            return pengisi.jabatan(code, saat).stream().map(Pemangku::nama);
        }
        if (key.startsWith(STAF)) {
            return pengisi.staf(code, null, saat).stream().map(Pemangku::nama);
        }
        if (key.startsWith(TIM)) {
            return pengisi.tim(code, saat).stream().map(Pengisi.AnggotaTim::nama);
        }
        if (key.startsWith(KEPALA)) {
            return pengisi.unit(List.of(code), saat).stream()
                    .flatMap(unit -> unit.kepala().stream())
                    .map(Pemangku::nama);
        }
        return daftarPegawai.pegawai(UUID.fromString(code)).map(Pegawai::namaLengkap).stream();
    }
}
