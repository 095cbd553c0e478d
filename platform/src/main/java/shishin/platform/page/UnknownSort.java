package shishin.platform.page;

import java.util.Collection;
import shishin.platform.problem.Refusal;

public final class UnknownSort extends Refusal {

    UnknownSort(String sort, Collection<String> known) {
        super(Kind.MALFORMED, sort.replaceAll("[^\\w-]", ""), String.join(", ", known));
    }
}
