package id.laksana.pelaksanaan.pengingat;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import id.laksana.LaksanaTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

/** Two nodes on one database: real schedulers, as the program starts one. */
@LaksanaTest
class PenjadwalTests {

    private static final String TABLE = "laksana.scheduled_tasks";

    @Autowired ApplicationContext context;
    @Autowired DataSource dataSource;

    @Autowired
    @Qualifier("pengingat")
    CustomTask<Void> pengingat;

    private final AtomicInteger nodes = new AtomicInteger();
    private final List<Scheduler> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Scheduler::stop);
    }

    @Test
    void twoNodesRemindOnceAndOneInstansiThatFailsStopsNoOther() throws InterruptedException {
        var broken = PengingatFixture.tanpaJamKerja(context);
        var sound = PengingatFixture.in(context);
        var lost = task(broken);
        var told = task(sound);
        var first = node();
        node();
        for (var one : new PengingatFixture[] {broken, sound}) {
            first.schedule(pengingat.instance(id(one)), Instant.now());
        }
        started.forEach(Scheduler::start);
        await(() -> sound.kabar(told).size() == 2);
        await(() -> failures(broken) > 0);
        assertThat(sound.kabar(told)).hasSize(2);
        assertThat(broken.kabar(lost)).isEmpty();
        assertThat(failures(sound)).isZero();
        // a node started anew finds the execution where it was, to be run a minute later
        var before = Instant.now();
        await(() -> next(sound).isAfter(before));
    }

    private Instant next(PengingatFixture uji) {
        return started.getFirst()
                .getScheduledExecution(pengingat.instance(id(uji)))
                .orElseThrow()
                .getExecutionTime();
    }

    private UUID task(PengingatFixture uji) {
        var kasus = uji.kasus("Lama", "BERJALAN");
        var from = PengingatFixture.at("2026-07-06T08:00");
        var due = PengingatFixture.at("2026-07-06T16:00");
        return uji.tugas(kasus, PengingatFixture.ANALIS, from, due);
    }

    private static String id(PengingatFixture uji) {
        return String.valueOf(uji.organisasi.instansi);
    }

    private int failures(PengingatFixture uji) {
        return started.getFirst()
                .getScheduledExecution(pengingat.instance(id(uji)))
                .map(found -> found.getConsecutiveFailures())
                .orElse(0);
    }

    private Scheduler node() {
        var node =
                Scheduler.create(dataSource, pengingat)
                        .tableName(TABLE)
                        .threads(2)
                        .pollingInterval(Duration.ofMillis(50))
                        .schedulerName(new SchedulerName.Fixed("uji-" + nodes.incrementAndGet()))
                        .pollUsingLockAndFetch(1.0, 2.0)
                        .build();
        started.add(node);
        return node;
    }

    private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
        var until = Instant.now().plusSeconds(20);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(20);
        }
    }
}
