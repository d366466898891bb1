package id.laksana.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Runs the jobs that modules contribute as {@link Task} beans. When the next run of each is due and
 * who works on it stands in the database: a job survives a restart, and of several nodes one takes
 * it. Not by the starter of the library: the first run waits for the data of the first start, and
 * commands that end at once run no jobs.
 */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    static final String TABLE = "laksana.scheduled_tasks";

    private static final int THREADS = 4;

    /**
     * @param running false where jobs are driven by hand
     */
    record Start(Scheduler scheduler, boolean running) {

        /** Not before the data of the first start are there; commands end before they come here. */
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            if (running) {
                scheduler.start();
            }
        }
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        List<Task<?>> others = new ArrayList<>(tasks);
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (var task : tasks) {
            if (task instanceof RecurringTask<?> one) {
                recurring.add(one);
                others.remove(task);
            }
        }
        return Scheduler.create(dataSource, others)
                .startTasks(recurring)
                .tableName(TABLE)
                .threads(THREADS)
                .schedulerName(new SchedulerName.Fixed("laksana-" + UUID.randomUUID()))
                .pollUsingLockAndFetch(1.0, THREADS)
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }

    @Bean
    Start schedulerStart(Scheduler scheduler, @Value("${laksana.penjadwal:true}") boolean running) {
        return new Start(scheduler, running);
    }
}
