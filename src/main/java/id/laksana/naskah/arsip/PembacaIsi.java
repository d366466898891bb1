package id.laksana.naskah.arsip;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import id.laksana.database.TenantJob;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that makes the words of files searchable, each file in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class PembacaIsi {

    private static final int AT_ONCE = 50;

    @Bean
    CustomTask<Void> teksArsip(PembacaanIsi pembacaan, Clock clock) {
        return TenantJob.of("teks-arsip", clock, _ -> pembacaan.baca(AT_ONCE));
    }

    @Bean
    PembacaanIsi pembacaanIsi(
            IsiArsipRepository isi,
            ArsipRepository arsip,
            GudangArsip gudang,
            TransactionTemplate transaction,
            Clock clock) {
        return new PembacaanIsi(isi, arsip, gudang, transaction, clock);
    }

    /** For the bound instansi. */
    record PembacaanIsi(
            IsiArsipRepository isi,
            ArsipRepository arsip,
            GudangArsip gudang,
            TransactionTemplate transaction,
            Clock clock) {

        void baca(int batas) {
            var waiting = transaction.execute(_ -> isi.menunggu(batas));
            for (IsiArsip one : waiting) {
                var read = PembacaTeks.baca(gudang.letak(one.sidik()), clock);
                transaction.executeWithoutResult(
                        _ -> {
                            isi.terbaca(one.id(), read.baca(), read.halaman(), read.teks());
                            arsip.susunKata(one.arsip());
                        });
            }
        }
    }
}
