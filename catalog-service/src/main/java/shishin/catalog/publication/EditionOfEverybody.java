package shishin.catalog.publication;

import shishin.platform.problem.Refusal;

/** What belongs to everybody is changed by the platform's editors alone. */
final class EditionOfEverybody extends Refusal {

    EditionOfEverybody() {
        super(Kind.FORBIDDEN, Stewardship.GLOBAL);
    }
}
