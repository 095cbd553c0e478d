package shishin.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import shishin.gateway.caller.Caller;
import shishin.gateway.problem.Refusal;

/** Counts every request behind the guard, for its caller and for the caller's tenant. */
@ApplicationScoped
class RateLimit {

    private static final int AFTER_GUARD = 800;

    private final Allowance callers;
    private final Allowance tenants;

    RateLimit(LimitSettings settings) {
        this.callers =
                new Allowance(settings.caller().perSecond(), settings.caller().burst(), settings.remembered());
        this.tenants =
                new Allowance(settings.tenant().perSecond(), settings.tenant().burst(), settings.remembered());
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, AFTER_GUARD);
    }

    private void count(RoutingContext context) {
        Caller.of(context).ifPresentOrElse(caller -> count(context, caller), context::next);
    }

    private void count(RoutingContext context, Caller caller) {
        var name = caller.fullName();
        var wait = callers.take(name);
        if (wait.isPositive()) {
            refuse(context, "caller", wait);
            return;
        }
        wait = tenants.take(caller.tenant());
        if (wait.isPositive()) {
            callers.giveBack(name);
            refuse(context, "tenant", wait);
            return;
        }
        context.next();
    }

    private static void refuse(RoutingContext context, String whose, Duration wait) {
        var seconds = wait.plusNanos(999_999_999).toSeconds();
        Refusal.TOO_MANY_REQUESTS
                .because(whose, seconds)
                .after(Duration.ofSeconds(seconds))
                .answer(context);
    }
}
