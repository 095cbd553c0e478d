package shishin.risk.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import shishin.platform.erasure.ErasesItself;

/** Of a tenant that is gone there stays that it was asked for. */
@ApplicationScoped
class RequestsStay implements ErasesItself {

    @Override
    public Set<String> tables() {
        return Set.of("erasure_request");
    }
}
