package id.laksana.sop;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.sop.SopFile.Result.Content;
import id.laksana.sop.SopFile.Result.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * At each start, after the organisation: the files of {@code definisi/sop/<instansi>} become
 * versions of that instansi. What was taken in before is recognised by its hash and not even read.
 */
@Component
@Order(SopStart.ORDER)
class SopStart implements ApplicationRunner {

    static final int ORDER = 200;

    private static final Logger LOG = LoggerFactory.getLogger(SopStart.class);

    private final ResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final PengelolaanSop pengelolaan;
    private final DaftarInstansi daftarInstansi;

    SopStart(PengelolaanSop pengelolaan, DaftarInstansi daftarInstansi) {
        this.pengelolaan = pengelolaan;
        this.daftarInstansi = daftarInstansi;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        for (Instansi instansi : Tenant.callForInstallation(daftarInstansi::semua)) {
            Resource[] found =
                    files.getResources("classpath*:definisi/sop/" + instansi.kode() + "/*.yaml");
            if (found.length > 0) {
                long count = Tenant.call(instansi.id(), () -> load(found));
                LOG.info("{}: {} SOP baru dari {} berkas", instansi.kode(), count, found.length);
            }
        }
    }

    private long load(Resource[] found) throws IOException {
        var known = pengelolaan.daftarSidik();
        long count = 0;
        for (Resource file : found) {
            String yaml = file.getContentAsString(StandardCharsets.UTF_8);
            if (!known.contains(IsiVersi.sidik(yaml))
                    && pengelolaan.impor(read(file, yaml), yaml)) {
                count++;
            }
        }
        return count;
    }

    /** A bad file among ours is a defect of the program; it must not start half filled. */
    private static Content read(Resource file, String yaml) {
        String name = String.valueOf(file.getFilename());
        return switch (SopFile.read(name, yaml.getBytes(StandardCharsets.UTF_8))) {
            case Content content -> content;
            case Refused refused -> throw new IllegalStateException(name + ": " + refused.temuan());
        };
    }
}
