package id.laksana.pelaksanaan;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./run periksa}: reads the history of every case of every instansi and the content of every
 * attached file, says which are no longer what was written, and ends.
 */
@Component
@ConditionalOnProperty("laksana.periksa")
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PeriksaRiwayat implements ApplicationRunner {

    private final DaftarInstansi daftarInstansi;
    private final PelaksanaanRepository pelaksanaan;
    private final PencatatPelaksanaan pencatat;
    private final BerkasRepository berkas;
    private final GudangBerkas gudang;
    private final TransactionTemplate transaction;
    private final ApplicationContext context;

    PeriksaRiwayat(
            DaftarInstansi daftarInstansi,
            PelaksanaanRepository pelaksanaan,
            PencatatPelaksanaan pencatat,
            BerkasRepository berkas,
            GudangBerkas gudang,
            TransactionTemplate transaction,
            ApplicationContext context) {
        this.daftarInstansi = daftarInstansi;
        this.pelaksanaan = pelaksanaan;
        this.pencatat = pencatat;
        this.berkas = berkas;
        this.gudang = gudang;
        this.transaction = transaction;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) {
        var broken = new ArrayList<String>();
        for (Instansi instansi : Tenant.callForInstallation(daftarInstansi::semua)) {
            broken.addAll(Tenant.call(instansi.id(), () -> periksa(instansi.kode())));
        }
        broken.forEach(id -> System.out.println("RUSAK " + id));
        ExitCodeGenerator exit = () -> broken.isEmpty() ? 0 : 1;
        System.exit(SpringApplication.exit(context, exit));
    }

    /** Case by case, each in a transaction of its own: the program may run meanwhile. */
    private List<String> periksa(String kode) {
        List<UUID> all = transaction.execute(_ -> pelaksanaan.semua());
        List<String> broken =
                all.stream().filter(id -> !utuh(id)).map(id -> "riwayat " + id).toList();
        System.out.printf("%s: %d riwayat, %d rusak%n", kode, all.size(), broken.size());
        return Stream.concat(broken.stream(), periksaBerkas(kode).stream()).toList();
    }

    private List<String> periksaBerkas(String kode) {
        Map<String, String> all = transaction.execute(_ -> berkas.semuaIsi());
        List<String> broken =
                all.entrySet().stream()
                        .filter(one -> !utuh(one.getKey()))
                        .map(one -> "berkas " + one.getKey() + " (" + one.getValue() + ")")
                        .toList();
        System.out.printf(
                "%s: %d isi berkas, %d hilang atau rusak%n", kode, all.size(), broken.size());
        return broken;
    }

    private boolean utuh(String sidik) {
        try {
            return gudang.utuh(sidik);
        } catch (IOException e) {
            // it is there and cannot be read
            return false;
        }
    }

    private boolean utuh(UUID id) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> pencatat.baca(id).filter(Berjalan::utuh).isPresent()));
    }
}
