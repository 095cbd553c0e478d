package shishin.catalog.standard;

import java.util.List;
import shishin.platform.problem.Refusal;

/** A proposal was taken, and its clause does not say so yet. */
final class AmendmentsToSettle extends Refusal {

    AmendmentsToSettle(List<String> clauses) {
        super(Kind.CONFLICT, String.join(", ", clauses));
        tell("clauses", clauses);
    }
}
