package id.laksana.organisasi.peraga;

import static id.laksana.organisasi.peraga.OrganisasiFile.orEmpty;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DefinisiYaml;
import id.laksana.organisasi.Instansi;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the files of {@code definisi/organisasi}; a file with a problem is not loaded in part. */
@Component
class DataPeraga {

    private final DaftarInstansi daftarInstansi;
    private final PeragaRepository repository;
    private final TransactionTemplate transaction;

    DataPeraga(
            DaftarInstansi daftarInstansi,
            PeragaRepository repository,
            TransactionTemplate transaction) {
        this.daftarInstansi = daftarInstansi;
        this.repository = repository;
        this.transaction = transaction;
    }

    void load() {
        files().forEach(this::load);
    }

    static List<OrganisasiFile> files() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:definisi/organisasi/*.yaml");
            return Arrays.stream(found)
                    .map(file -> "definisi/organisasi/" + file.getFilename())
                    .sorted()
                    .map(path -> DefinisiYaml.read(path, OrganisasiFile.class))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(OrganisasiFile file) {
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.instansi().kode() + ": " + file.problems());
        }
        int instansi = Tenant.callForInstallation(() -> found(file.instansi()));
        Tenant.run(instansi, () -> transaction.executeWithoutResult(_ -> fill(file)));
    }

    private int found(OrganisasiFile.InstansiBaru baru) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ ->
                                daftarInstansi
                                        .denganKode(baru.kode())
                                        .map(Instansi::id)
                                        .orElseGet(() -> daftarInstansi.dirikan(instansi(baru)))));
    }

    private static Instansi instansi(OrganisasiFile.InstansiBaru b) {
        return Instansi.baru(b.kode(), b.nama(), b.namaPendek(), b.jenis(), b.ibukota(), b.zona());
    }

    private void fill(OrganisasiFile file) {
        if (repository.empty()) {
            repository.unit(file.unit());
            repository.jabatan(file.jabatan());
            repository.pegawai(file.pegawai());
            repository.tim(orEmpty(file.tim()));
            repository.kelompokUnit(orEmpty(file.kelompokUnit()));
            repository.pengganti(orEmpty(file.pengganti()));
        }
    }
}
