package shishin.catalog.crosswalk;

import shishin.platform.problem.Refusal;

/** There are more ways through the third catalogue than one answer can follow. */
final class TooManyWays extends Refusal {

    TooManyWays(long ways) {
        super(Kind.UNPROCESSABLE, ways, Suggestions.MOST_WAYS);
    }
}
