package id.laksana.pelaksanaan.pengingat;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.laksana.database.Tenant;
import id.laksana.database.TenantJob;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of this package, and what gives each instansi its executions of every job. */
@Configuration(proxyBeanMethods = false)
class PengingatConfiguration {

    @Bean
    CustomTask<Void> pengingat(JalanPengingat jalan, Clock clock) {
        return TenantJob.of("pengingat", clock, jalan::jalan);
    }

    /** Apart from the reminders: a mail server that does not answer holds up nothing else. */
    @Bean
    CustomTask<Void> surel(PengirimSurel pengirim, Clock clock) {
        return TenantJob.of("surel", clock, pengirim::kirim);
    }

    /** Gives each instansi its executions, also one that was founded a minute ago. */
    @Bean
    RecurringTask<Void> pengingatInstansi(
            DaftarInstansi daftar, List<CustomTask<Void>> tasks, Clock clock) {
        return Tasks.recurring("pengingat-instansi", FixedDelay.of(TenantJob.PAUSE))
                .execute(
                        (_, context) -> {
                            var client = context.getSchedulerClient();
                            for (Instansi one : Tenant.callForInstallation(daftar::semua)) {
                                String id = String.valueOf(one.id());
                                tasks.forEach(
                                        task ->
                                                client.scheduleIfNotExists(
                                                        task.instance(id), clock.instant()));
                            }
                        });
    }
}
