package shishin.risk.simulation.montecarlo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.watch.Cancelled;

/** Carries out numbered tasks on several threads, the caller's among them. */
record Crew(int threads) {

    /** Of our own, so that nobody else's work waits behind a long run; threads end when they have nothing to do. */
    private static final Executor HELPERS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("simulation-", 0).factory());

    /** Returns when all are done; throws what the first of them threw that failed. */
    void each(int tasks, IntConsumer work) {
        var run = new Run(tasks, work, new AtomicInteger(), new CountDownLatch(tasks), new AtomicReference<>());
        for (int helper = 1; helper < Math.min(threads, tasks); helper++) HELPERS.execute(run);
        run.run();
        run.await();
    }

    private record Run(
            int tasks,
            IntConsumer work,
            AtomicInteger next,
            CountDownLatch open,
            AtomicReference<@Nullable Throwable> failure)
            implements Runnable {

        @Override
        public void run() {
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement())
                try {
                    if (failure.get() == null) work.accept(task);
                } catch (Throwable e) { // an Error, too: a part that is missing must not look like an answer
                    failure.compareAndSet(null, e);
                } finally {
                    open.countDown();
                }
        }

        void await() {
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            }
            var thrown = failure.get();
            if (thrown instanceof Error error) throw error;
            if (thrown != null) throw (RuntimeException) thrown;
        }
    }
}
