package id.laksana.pelaksanaan;

import id.laksana.organisasi.Bawahan;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Kedudukan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengisi;
import id.laksana.organisasi.SusunanSaat;
import id.laksana.pelaksanaan.mesin.Jalan;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.util.LinkedHashMap;
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
public class PenerimaTugas {

    /** Somebody who may do a task. */
    public record Orang(UUID pegawai, String nama) {

        static Orang dari(Pemangku pemangku) {
            return new Orang(pemangku.pegawai(), pemangku.nama());
        }
    }

    static final String JABATAN = "jabatan:";
    static final String STAF = "staf:";
    static final String TIM = "tim:";
    static final String KEPALA = "kepala:";
    static final String PEGAWAI = "pegawai:";

    /** Whom one task was delegated to. */
    static final String LIMPAHAN = "limpahan:";

    private final Pengisi pengisi;
    private final Pemangkuan pemangkuan;
    private final DaftarPegawai daftarPegawai;
    private final Bawahan bawahan;

    PenerimaTugas(
            Pengisi pengisi, Pemangkuan pemangkuan, DaftarPegawai daftarPegawai, Bawahan bawahan) {
        this.pengisi = pengisi;
        this.pemangkuan = pemangkuan;
        this.daftarPegawai = daftarPegawai;
        this.bawahan = bawahan;
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
        var keys = new LinkedHashSet<String>(perorangan(pegawai));
        kedudukan.ifPresent(k -> add(keys, k));
        return keys;
    }

    /** What is for the person, in whatever post. */
    static List<String> perorangan(UUID pegawai) {
        return List.of(PEGAWAI + pegawai, LIMPAHAN + pegawai);
    }

    /** The keys of a post, whoever holds it. */
    Set<String> jabatan(UUID jabatan, UUID pegawai, Instant saat) {
        var keys = new LinkedHashSet<String>();
        pengisi.kedudukan(jabatan, pegawai, saat).ifPresent(k -> add(keys, k));
        keys.removeIf(key -> key.startsWith(TIM));
        return keys;
    }

    /** The keys of the posts directly below, for who answers for their work. */
    Set<String> bawahan(UUID jabatan, Instant saat) {
        var keys = new LinkedHashSet<String>();
        bawahan.langsung(jabatan, saat).forEach(k -> add(keys, k));
        return keys;
    }

    /** The teams among those whom a task is for. */
    List<String> tim(List<String> kepada) {
        return kepada.stream()
                .filter(key -> key.startsWith(TIM))
                .map(key -> key.substring(TIM.length()))
                .toList();
    }

    /** Those of them that this person is a member of. */
    List<String> timSaya(List<String> kepada, Pelaku oleh, Instant saat) {
        Set<String> own = milik(oleh, saat);
        return tim(kepada).stream().filter(tim -> own.contains(TIM + tim)).toList();
    }

    /** Without what belongs to the person alone: what a post or a team may do. */
    static List<String> tanpaPerorangan(List<String> kepada) {
        return kepada.stream()
                .filter(key -> !key.startsWith(PEGAWAI) && !key.startsWith(LIMPAHAN))
                .toList();
    }

    static List<String> tanpaLimpahan(List<String> kepada) {
        return kepada.stream().filter(key -> !key.startsWith(LIMPAHAN)).toList();
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

    /** More than one person may do it, so that it makes sense to take it. */
    boolean beberapa(List<String> kepada, Instant saat) {
        return nama(tanpaPerorangan(kepada), saat).size() > 1;
    }

    /** The keys of a person over all posts that the person may act for. */
    public Set<String> milikPegawai(UUID pegawai, Instant saat) {
        var keys = new LinkedHashSet<String>(List.of(PEGAWAI + pegawai));
        pemangkuan.jabatanYangDipegang(pegawai, saat).stream()
                .filter(post -> !post.berhalangan())
                .forEach(post -> keys.addAll(milik(post.jabatan(), pegawai, saat)));
        return keys;
    }

    /** Names of those who may do a task now, to tell others whom to ask. */
    List<String> nama(List<String> kepada, Instant saat) {
        return kepada.stream()
                .flatMap(key -> orang(key, saat))
                .map(Orang::nama)
                .distinct()
                .toList();
    }

    /** Those who may do a task now, each once. */
    public List<Orang> orang(List<String> kepada, Instant saat) {
        var found = new LinkedHashMap<UUID, Orang>();
        kepada.stream()
                .flatMap(key -> orang(key, saat))
                .forEach(one -> found.putIfAbsent(one.pegawai(), one));
        return List.copyOf(found.values());
    }

    private Stream<Orang> orang(String key, Instant saat) {
        String code = key.substring(key.indexOf(':') + 1);
        if (key.startsWith(JABATAN)) {
            return pengisi.jabatan(code, saat).stream().map(Orang::dari);
        }
        if (key.startsWith(STAF)) {
            return pengisi.staf(code, null, saat).stream().map(Orang::dari);
        }
        if (key.startsWith(TIM)) {
            return pengisi.tim(code, saat).stream().map(a -> new Orang(a.pegawai(), a.nama()));
        }
        if (key.startsWith(KEPALA)) {
            return pengisi.unit(List.of(code), saat).stream()
                    .flatMap(unit -> unit.kepala().stream())
                    .map(Orang::dari);
        }
        return daftarPegawai
                .pegawai(UUID.fromString(code))
                .map(person -> new Orang(person.id(), person.namaLengkap()))
                .stream();
    }
}
