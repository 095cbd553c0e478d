package shishin.platform.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import shishin.platform.problem.DatabaseFailure;

/** A transaction of its own. Where it met another one nothing of it was kept, and it is done again. */
public final class OwnTransaction {

    private static final int TRIES = 5;

    private OwnTransaction() {}

    /** What the work comes to, done at most five times; the last collision, and any other failure, is thrown as it is. */
    public static <T extends @Nullable Object> T call(Callable<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isCollision(e)) throw e;
            }
        }
    }

    private static boolean isCollision(Throwable failure) {
        return DatabaseFailure.behind(failure).anyMatch(why -> why == DatabaseFailure.COLLISION);
    }
}
