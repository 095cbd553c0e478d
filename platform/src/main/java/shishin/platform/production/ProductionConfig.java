package shishin.platform.production;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What is known to be unfit for production. */
@ConfigMapping(prefix = "shishin.production")
interface ProductionConfig {

    /** Clients with their secrets as a demonstration realm has them; an issuer that accepts one of them is not yours alone. */
    Map<String, String> demonstrationClients();
}
