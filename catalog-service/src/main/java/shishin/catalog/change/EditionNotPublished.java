package shishin.catalog.change;

import shishin.platform.problem.Refusal;

/** Answers are carried from one published edition to another. */
final class EditionNotPublished extends Refusal {

    EditionNotPublished(String edition) {
        super(Kind.UNPROCESSABLE, edition);
    }
}
