package shishin.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How much is too much. */
@ConfigMapping(prefix = "shishin.gateway.limit")
interface LimitSettings {

    /** For one caller: a person or an agent of one tenant. */
    CallerRate caller();

    /** For all callers of one tenant together, so that one tenant cannot take the services from the others. */
    TenantRate tenant();

    /** Callers and tenants whose use is remembered; beyond that the longest unseen start anew. */
    @WithDefault("10000")
    int remembered();

    /** All header names and values of a request together. */
    @WithDefault("16K")
    MemorySize headers();

    /** The body of a request where nothing larger is named below. */
    @WithDefault("1M")
    MemorySize body();

    /** Paths whose bodies may be larger, by a name of no meaning. */
    Map<String, Larger> larger();

    /** The rate of a caller. */
    interface CallerRate {

        @WithDefault("200")
        int perSecond();

        /** What may come at once after a pause. */
        @WithDefault("400")
        int burst();
    }

    /** The rate of a tenant. */
    interface TenantRate {

        @WithDefault("1000")
        int perSecond();

        /** What may come at once after a pause. */
        @WithDefault("2000")
        int burst();
    }

    /** A path that takes larger bodies. */
    interface Larger {

        /** Under {@code /api/v1}, a star standing for any one segment: {@code evidence/*}{@code /attachment}. */
        String path();

        MemorySize body();
    }
}
