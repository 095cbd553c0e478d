package shishin.gateway.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Whom the gateway lets in. */
@ConfigMapping(prefix = "shishin.gateway.caller")
interface CallerSettings {

    /** First path segments that need no token; {@code q/health} names two. Everything else needs one, unknown paths too. */
    @WithDefault("health,openapi,docs,q/health")
    Set<String> publicPaths();

    /**
     * How many verified tokens are remembered, so that a signature is checked once and not at every request. A token is
     * remembered by its digest alone.
     */
    @WithDefault("10000")
    int rememberedTokens();

    /** How long at most, well before it expires, so that a withdrawn signing key is noticed. Zero remembers nothing. */
    @WithDefault("PT1M")
    Duration rememberedFor();
}
