package shishin.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Facts on their way, and notes of those that were heard, go by themselves; what was asked for stays on record. */
@ApplicationScoped
class Machinery implements ErasesItself {

    @Override
    public Set<String> tables() {
        return Set.of("outbox", "inbox", "erasure");
    }
}
