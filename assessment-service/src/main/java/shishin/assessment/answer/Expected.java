package shishin.assessment.answer;

import java.util.Optional;
import shishin.platform.precondition.IfMatch;
import shishin.platform.precondition.PreconditionMissing;
import shishin.platform.precondition.StaleVersion;

/**
 * What the caller believes to stand there: a version it has read, or nothing yet.
 *
 * @param ifNoneMatch {@code *} for the first answer, else empty
 */
record Expected(IfMatch ifMatch, String ifNoneMatch) {

    private static final String NOTHING = "*";

    static Expected nothing() {
        return new Expected(new IfMatch(""), NOTHING);
    }

    static Expected version(long version) {
        return new Expected(new IfMatch("\"" + version + "\""), "");
    }

    void require(Optional<Answer> standing) {
        if (!ifNoneMatch.equals(NOTHING) && ifMatch.header().isBlank()) throw new PreconditionMissing();
        if (standing.isEmpty()) requireFirst();
        else requireVersion(standing.get().version());
    }

    private void requireFirst() {
        if (!ifNoneMatch.equals(NOTHING)) throw new StaleVersion(ifMatch.header(), 0);
    }

    private void requireVersion(long current) {
        if (ifNoneMatch.equals(NOTHING)) throw new StaleVersion(NOTHING, current);
        ifMatch.require(current);
    }
}
