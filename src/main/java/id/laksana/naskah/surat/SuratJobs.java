package id.laksana.naskah.surat;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import id.laksana.database.TenantJob;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that fetches letters; each instansi has an execution of its own. */
@Configuration(proxyBeanMethods = false)
class SuratJobs {

    @Bean
    CustomTask<Void> suratSurel(PengambilSurel pengambil, Clock clock) {
        return TenantJob.of("surat-surel", clock, pengambil::ambil);
    }
}
