package shishin.catalog.publication;

import shishin.platform.problem.Refusal;

/** What comes with the service changes with a release of the service. */
final class EditionBuiltIn extends Refusal {

    EditionBuiltIn(String edition) {
        super(Kind.CONFLICT, edition);
    }
}
