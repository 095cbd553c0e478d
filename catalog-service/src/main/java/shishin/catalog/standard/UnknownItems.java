package shishin.catalog.standard;

import java.util.Collection;
import shishin.platform.problem.Refusal;

/** A clause covers items of the standard's edition only. */
final class UnknownItems extends Refusal {

    UnknownItems(Collection<String> codes, String edition) {
        super(Kind.UNPROCESSABLE, String.join(", ", codes), edition);
        tell("unknownItems", codes);
    }
}
