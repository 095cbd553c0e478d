package shishin.assessment.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next revision of an answer, about to be written. */
record Writing(String item, Optional<Answer> standing, RecordAnswer said, Origin origin) {

    @Nullable
    Result resultBefore() {
        return standing.map(old -> old.said().result()).orElse(null);
    }
}
