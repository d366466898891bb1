package id.laksana.pelaksanaan.berkala;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import id.laksana.database.TenantJob;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that starts what the calendar starts. */
@Configuration(proxyBeanMethods = false)
class BerkalaConfiguration {

    @Bean
    CustomTask<Void> berkala(PemulaiBerkala pemulai, Clock clock) {
        return TenantJob.of("berkala", clock, pemulai::mulai);
    }
}
