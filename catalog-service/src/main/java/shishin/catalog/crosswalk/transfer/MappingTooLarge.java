package shishin.catalog.crosswalk.transfer;

import shishin.platform.problem.Refusal;

/** The file is longer than a crosswalk is. */
final class MappingTooLarge extends Refusal {

    MappingTooLarge(int megabytes) {
        super(Kind.TOO_LARGE, megabytes);
    }
}
