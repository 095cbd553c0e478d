package shishin.risk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static shishin.risk.run.Simulating.ENDLESS;
import static shishin.risk.run.Simulating.LONG;
import static shishin.risk.run.Simulating.OUTAGE;
import static shishin.risk.run.Simulating.bits;
import static shishin.risk.run.Simulating.cancel;
import static shishin.risk.run.Simulating.look;
import static shishin.risk.run.Simulating.see;
import static shishin.risk.run.Simulating.simulate;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.risk.simulation.watch.Cancelled;
import shishin.risk.simulation.watch.Watch;

/** A second replica beside the service takes a run in hand, and falls silent over it or ends. */
@QuarkusTest
class ReplicaDeathTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    RunQueue queue;

    @Inject
    Answering answering;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the service itself works at, so that the next run is left to the other replica. */
    private String busyWith = "";

    @BeforeEach
    void keep_the_service_busy() {
        busyWith = simulate(OUTAGE, ENDLESS).statusCode(202).extract().path("id");
        see(busyWith, "RUNNING");
    }

    @AfterEach
    void leave_nothing_behind() {
        cancel(busyWith);
    }

    @Test
    void a_run_whose_replica_falls_silent_half_way_is_done_by_another_with_the_same_figures() throws Exception {
        var orphan = queued(LONG);
        var halfWay = new CountDownLatch(1);
        var awake = new CountDownLatch(1);
        Watch silence = share -> {
            if (share < 0.3) return true;
            halfWay.countDown();
            return slept(awake);
        };
        var replica = replica(() -> {
            take(orphan, "silent");
            answering.answer(UUID.fromString(orphan), "silent", silence);
        });
        assertThat(halfWay.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(look(orphan).extract().<String>path("state")).isEqualTo("RUNNING");

        cancel(busyWith).statusCode(200);
        var taken = bits(see(orphan, "DONE"));
        assertThat(taken).isEqualTo(bits(see(queued(LONG), "DONE")));

        awake.countDown();
        replica.join();
        assertThat(bits(look(orphan)))
                .as("what it says too late changes nothing")
                .isEqualTo(taken);
    }

    @Test
    void a_replica_that_is_told_to_end_gives_its_run_back_at_once() throws InterruptedException {
        var id = queued(ENDLESS);
        var worker = new Worker(queue, answering, caller, clock);
        var replica = replica(worker::look);
        see(id, "RUNNING");
        replica(() -> worker.end(new ShutdownEvent())).join();
        assertThat(look(id).extract().<String>path("state")).isEqualTo("QUEUED");
        replica.join();
        cancel(id).statusCode(200);
    }

    private static String queued(String run) {
        return simulate(OUTAGE, run).statusCode(202).extract().path("id");
    }

    /** Takes this run and leaves others to whom they belong. */
    private void take(String run, String replica) {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "test-replica");
        await().atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> QuarkusTransaction.requiringNew().call(() -> {
                    var taken = queue.take(replica);
                    var wanted = taken.filter(one -> one.id().toString().equals(run));
                    if (wanted.isEmpty()) taken.ifPresent(other -> queue.giveBack(other.id(), replica));
                    return wanted.isPresent();
                }));
        caller.actFor("acme", Actor.SYSTEM, "test-replica");
    }

    private static Thread replica(Runnable work) {
        return Thread.ofPlatform().start(() -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                work.run();
            } finally {
                context.terminate();
            }
        });
    }

    private static boolean slept(CountDownLatch until) {
        try {
            return until.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new Cancelled();
        }
    }
}
