package shishin.risk.quantity;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Where answers are computed for callers that wait: a virtual thread that computes keeps its carrier from all others. */
final class Desk {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("answer-", 0).factory());

    private Desk() {}

    /** Computes on a thread of its own, and throws what it threw. */
    static <T> T computed(Supplier<T> act) {
        try {
            return CompletableFuture.supplyAsync(act, THREADS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error error) throw error;
            throw e;
        }
    }
}
