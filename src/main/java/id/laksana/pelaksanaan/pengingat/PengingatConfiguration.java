package id.laksana.pelaksanaan.pengingat;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs of this package: one execution for each instansi, so that what fails for one is tried
 * again a minute later and the others never notice.
 */
@Configuration(proxyBeanMethods = false)
class PengingatConfiguration {

    private static final Duration JEDA = Duration.ofMinutes(1);

    @Bean
    CustomTask<Void> pengingat(JalanPengingat jalan, Clock clock) {
        return setiapInstansi("pengingat", clock, jalan::jalan);
    }

    /** Gives each instansi its executions, also one that was founded a minute ago. */
    @Bean
    RecurringTask<Void> pengingatInstansi(
            DaftarInstansi daftar, List<CustomTask<Void>> tasks, Clock clock) {
        return Tasks.recurring("pengingat-instansi", FixedDelay.of(JEDA))
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

    private static CustomTask<Void> setiapInstansi(
            String name, Clock clock, Consumer<Instant> work) {
        var again = FixedDelay.of(JEDA);
        return Tasks.custom(name, Void.class)
                .onFailureReschedule(again)
                .onDeadExecutionRevive()
                .execute(
                        (task, _) -> {
                            int instansi = Integer.parseInt(task.getId());
                            Tenant.run(instansi, () -> work.accept(clock.instant()));
                            return new OnCompleteReschedule<>(again);
                        });
    }
}
