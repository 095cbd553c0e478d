package shishin.catalog.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shishin.catalog.edition.State;

/** What can be done with an edition, and when. */
enum Act {
    /** Makes the draft the revision in force. */
    PUBLICATION,
    /** Begins a draft that corrects the revision in force. */
    REVISION,
    /** Ends the edition's life. */
    WITHDRAWAL,
    /** Throws the draft away. */
    DISCARD;

    boolean isPossible(State state, boolean drafted) {
        return switch (this) {
            case PUBLICATION, DISCARD -> drafted;
            case REVISION -> state == State.PUBLISHED && !drafted;
            case WITHDRAWAL -> state == State.PUBLISHED;
        };
    }

    static List<Act> possible(State state, boolean drafted) {
        return Arrays.stream(values())
                .filter(act -> act.isPossible(state, drafted))
                .toList();
    }

    /** As in the path. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
