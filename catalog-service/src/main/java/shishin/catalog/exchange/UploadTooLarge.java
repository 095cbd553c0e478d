package shishin.catalog.exchange;

import shishin.platform.problem.Refusal;

/** The file is larger than one may be. */
class UploadTooLarge extends Refusal {

    UploadTooLarge(long most) {
        super(Kind.TOO_LARGE, most);
        tell("most", most);
    }
}
