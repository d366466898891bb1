package id.laksana.database;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A job that runs each minute for every instansi, in an execution of its own for each of them: what
 * fails for one is tried again a minute later, and the others never notice.
 */
public final class TenantJob {

    public static final Duration PAUSE = Duration.ofMinutes(1);

    private TenantJob() {}

    /**
     * @param work for the bound instansi, with the moment of the run
     */
    public static CustomTask<Void> of(String name, Clock clock, Consumer<Instant> work) {
        var again = FixedDelay.of(PAUSE);
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
