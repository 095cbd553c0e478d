package shishin.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import shishin.gateway.caller.TokenKeys;

/** Without the issuer's keys the gateway can let nobody in: it is not ready. */
@Readiness
@ApplicationScoped
class TokenKeysCheck implements AsyncHealthCheck {

    private final TokenKeys keys;

    TokenKeysCheck(TokenKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return keys.areKnown()
                .map(known -> HealthCheckResponse.named(Health.TOKEN_KEYS)
                        .status(known)
                        .build());
    }
}
