package shishin.gateway.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.gateway.problem.Refusal;
import shishin.gateway.trace.Correlation;

/** Stands before everything: nothing is routed, forwarded or counted for a caller whose token was not verified. */
@ApplicationScoped
class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class);
    private static final int AFTER_CORRELATION = 900;
    private static final String BEARER = "Bearer ";

    private final CallerSettings settings;
    private final Tokens tokens;

    Guard(CallerSettings settings, Tokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CORRELATION);
    }

    private void check(RoutingContext context) {
        if (!isNormal(context)) {
            Refusal.PATH_MALFORMED.because().answer(context);
            return;
        }
        if (isPublic(context.request().path())) {
            context.next();
            return;
        }
        var token = bearer(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (token == null) {
            Refusal.TOKEN_MISSING.because().answer(context);
            return;
        }
        tokens.remembered(token).ifPresentOrElse(caller -> pass(context, caller), () -> verify(context, token));
    }

    private void verify(RoutingContext context, String token) {
        context.request().pause();
        var loop = Objects.requireNonNull(Vertx.currentContext());
        tokens.verify(token)
                .emitOn(next -> loop.runOnContext(_ -> next.run()))
                .subscribe()
                .with(caller -> decide(context, caller), failure -> refuse(context, failure));
    }

    private static void decide(RoutingContext context, Optional<Caller> caller) {
        caller.ifPresentOrElse(
                known -> pass(context, known),
                () -> Refusal.TENANT_MISSING.because().answer(context));
    }

    private static void pass(RoutingContext context, Caller caller) {
        caller.accompany(context);
        context.next();
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            Refusal.TOKEN_REFUSED.because().answer(context);
            return;
        }
        LOG.warnf("Tokens cannot be verified: %s (correlation %s)", failure, Correlation.of(context.request()));
        Refusal.TOKEN_KEYS_AWAY.because().answer(context);
    }

    /** A path that could be read in two ways would be judged by the one and served by the other. */
    private static boolean isNormal(RoutingContext context) {
        var request = context.request();
        return request.uri().startsWith("/") && context.normalizedPath().equals(request.path());
    }

    private boolean isPublic(@Nullable String path) {
        if (path == null) return false;
        var segments = path.substring(1).split("/", 3);
        return settings.publicPaths().contains(segments[0])
                || (segments.length > 1 && settings.publicPaths().contains(segments[0] + "/" + segments[1]));
    }

    private static @Nullable String bearer(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) return null;
        var token = authorization.substring(BEARER.length()).trim();
        return token.isEmpty() ? null : token;
    }
}
