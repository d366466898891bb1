package id.laksana.organisasi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the people for a role of an SOP, named by the code of a post, a unit, a team or a group of
 * units. An unknown code and a post without a holder both give an empty list.
 */
@Service
@Transactional(readOnly = true)
public class Pengisi {

    /** One unit of a group, with those who act as its head. */
    public record UnitTujuan(UUID id, String kode, String nama, List<Pemangku> kepala) {}

    public record AnggotaTim(UUID pegawai, String nama, String peran) {}

    private final Pemangkuan pemangkuan;
    private final PengisiRepository repository;
    private final IngatanKedudukan ingatan;

    Pengisi(Pemangkuan pemangkuan, PengisiRepository repository, IngatanKedudukan ingatan) {
        this.pemangkuan = pemangkuan;
        this.repository = repository;
        this.ingatan = ingatan;
    }

    /** Who acts for the post. */
    public List<Pemangku> jabatan(String kode, Instant saat) {
        return pemangkuan.yangBertindak(repository.jabatan(kode), saat);
    }

    /**
     * The staff of a unit.
     *
     * @param jabatan last part of a post's code; null means every post of the unit that is
     *     fungsional or pelaksana
     */
    public List<Pemangku> staf(String unit, @Nullable String jabatan, Instant saat) {
        var posts =
                jabatan == null
                        ? repository.jabatanStaf(unit)
                        : repository.jabatan(unit + "/" + jabatan);
        return pemangkuan.yangBertindak(posts, saat);
    }

    public List<AnggotaTim> tim(String kode, Instant saat) {
        return repository.anggotaTim(kode, saat);
    }

    /** The units of a group at that instant, in the order of the group. */
    public List<UnitTujuan> setiapUnit(String kelompok, Instant saat) {
        return withHeads(repository.unitKelompok(kelompok, saat), saat);
    }

    /** The other way round: by which codes an SOP names someone who acts for that post. */
    public Optional<Kedudukan> kedudukan(UUID jabatan, UUID pegawai, Instant saat) {
        return repository
                .susunan(saat)
                .map(susunan -> kedudukan(jabatan, pegawai, susunan))
                .orElseGet(() -> repository.kedudukan(jabatan, pegawai, saat));
    }

    /** The same for one who has read how the organisation stands. */
    public Optional<Kedudukan> kedudukan(UUID jabatan, UUID pegawai, SusunanSaat susunan) {
        return ingatan.kedudukan(jabatan, pegawai, susunan);
    }

    public List<UnitTujuan> unit(List<String> daftarKode, Instant saat) {
        return withHeads(repository.unit(daftarKode, saat), saat);
    }

    private List<UnitTujuan> withHeads(List<PengisiRepository.Unit> units, Instant saat) {
        var heads =
                units.stream()
                        .map(PengisiRepository.Unit::kepala)
                        .filter(id -> id != null)
                        .toList();
        var holders = heads.isEmpty() ? List.<Pemangku>of() : pemangkuan.yangBertindak(heads, saat);
        return units.stream()
                .map(
                        u ->
                                new UnitTujuan(
                                        u.id(),
                                        u.kode(),
                                        u.nama(),
                                        holders.stream()
                                                .filter(p -> p.jabatan().equals(u.kepala()))
                                                .toList()))
                .toList();
    }
}
