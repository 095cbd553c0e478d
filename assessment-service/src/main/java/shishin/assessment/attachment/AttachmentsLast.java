package shishin.assessment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import shishin.platform.erasure.ErasesItself;

/** What came with the evidence of an erased tenant is swept away, content and all, once nothing refers to it. */
@ApplicationScoped
class AttachmentsLast implements ErasesItself {

    @Override
    public Set<String> tables() {
        return Set.of("attachment");
    }
}
