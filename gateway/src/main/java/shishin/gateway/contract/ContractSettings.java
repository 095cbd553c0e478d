package shishin.gateway.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services' contracts are gathered. */
@ConfigMapping(prefix = "shishin.gateway.contract")
interface ContractSettings {

    /** How old a contract may grow before it is fetched again. */
    @WithDefault("PT1M")
    Duration refresh();

    /** How soon a service that did not give its contract is asked again. */
    @WithDefault("PT5S")
    Duration retry();

    /** Where callers learn how to get a token; the issuer's address as they see it. */
    String openIdConnectUrl();
}
