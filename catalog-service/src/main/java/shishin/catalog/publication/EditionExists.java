package shishin.catalog.publication;

import shishin.platform.problem.Refusal;

/** There is an edition of this name: the tenant's own, or one that belongs to everybody. */
final class EditionExists extends Refusal {

    EditionExists(String edition) {
        super(Kind.CONFLICT, edition);
    }
}
