package id.laksana.keamanan.hak;

import id.laksana.organisasi.Hak;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rights hang on which post. Only rights that a module has declared can be given. */
@Service
@Transactional
public class HakJabatan {

    public static final int SEHALAMAN = 50;
    public static final String KELOLA = "keamanan.kelola";
    public static final String INSTALASI = "instalasi.kelola";

    /** A post and what its holder may do. */
    public record Baris(UUID jabatan, String kode, String nama, String unit, Set<String> hak) {}

    /** What came of a change. */
    public sealed interface Hasil {
        record Ditetapkan(String jabatan) implements Hasil {}

        /**
         * Nobody may take the right to manage rights from the post he is using: he could not give
         * it back.
         */
        record MengunciDiri() implements Hasil {}
    }

    private final HakJabatanRepository repository;
    private final List<String> known;
    private final ApplicationEventPublisher events;

    HakJabatan(HakJabatanRepository repository, List<Hak> known, ApplicationEventPublisher events) {
        this.repository = repository;
        this.known = known.stream().map(Hak::kode).distinct().sorted().toList();
        this.events = events;
    }

    /**
     * The rights that can be given in this instansi; the installation is managed from its own only.
     */
    @Transactional(readOnly = true)
    public List<String> daftarHak() {
        boolean pengelola = repository.isInstallation();
        return known.stream().filter(hak -> pengelola || !hak.equals(INSTALASI)).toList();
    }

    /** The sets that give something here. */
    @Transactional(readOnly = true)
    public List<PaketHak> daftarPaket() {
        var rights = daftarHak();
        return Arrays.stream(PaketHak.values())
                .filter(paket -> rights.containsAll(known(paket)) && !known(paket).isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> hak(Collection<UUID> daftarJabatan) {
        return daftarJabatan.isEmpty() ? Map.of() : repository.rights(daftarJabatan);
    }

    @Transactional(readOnly = true)
    public Optional<Baris> jabatan(UUID id) {
        return repository.find(id);
    }

    /**
     * @param hak only posts with this right; empty: all
     */
    @Transactional(readOnly = true)
    public List<Baris> cari(String cari, String hak, int mulai) {
        return repository.search(cari, hak, mulai, SEHALAMAN);
    }

    @Transactional(readOnly = true)
    public int jumlah(String cari, String hak) {
        return repository.count(cari, hak);
    }

    public Hasil tetapkan(Baris jabatan, Set<String> baru, Pelaku oleh) {
        var allowed = new TreeSet<>(baru);
        allowed.retainAll(daftarHak());
        var before = new TreeSet<>(jabatan.hak());
        if (jabatan.jabatan().equals(oleh.jabatan())
                && before.contains(KELOLA)
                && !allowed.contains(KELOLA)) {
            return new Hasil.MengunciDiri();
        }
        repository.replace(jabatan.jabatan(), allowed);
        events.publishEvent(
                new TindakanTercatat(
                        oleh,
                        "keamanan.hak",
                        jabatan.nama(),
                        String.join(", ", before),
                        String.join(", ", allowed)));
        return new Hasil.Ditetapkan(jabatan.nama());
    }

    /**
     * Gives rights that this instansi has not met yet to the posts that usually have them; once for
     * each right.
     */
    public void tetapkanAwal() {
        var added = new TreeSet<>(known);
        added.removeAll(repository.metRights());
        if (added.isEmpty() || !repository.hasPosts()) {
            return;
        }
        for (var paket : PaketHak.values()) {
            var rights = paket.daftarHak().stream().filter(added::contains).toList();
            repository.insertByPattern(paket.pola(), paket.kepala(), rights);
        }
        repository.insertMet(added);
        events.publishEvent(
                new TindakanTercatat(
                        null,
                        "keamanan.hak-awal",
                        "semua jabatan",
                        null,
                        String.join(", ", added)));
    }

    private List<String> known(PaketHak paket) {
        return paket.daftarHak().stream().filter(known::contains).toList();
    }
}
