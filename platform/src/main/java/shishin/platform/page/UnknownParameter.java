package shishin.platform.page;

import java.util.Collection;
import shishin.platform.problem.Refusal;

public final class UnknownParameter extends Refusal {

    UnknownParameter(String name, Collection<String> known) {
        super(Kind.MALFORMED, name.replaceAll("[^\\w.-]", ""), String.join(", ", known));
    }
}
