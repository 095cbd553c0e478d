package shishin.platform.presence;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** What a replica waits for before it takes requests. */
@ConfigMapping(prefix = "shishin.presence")
interface PresenceConfig {

    /** The topics local copies are made of. What is told in others takes effect when its turn comes. */
    Optional<Set<String>> copiedFrom();
}
