package shishin.assessment.attachment;

import shishin.platform.problem.Refusal;

final class AttachmentTooLarge extends Refusal {

    AttachmentTooLarge(long most) {
        super(Kind.TOO_LARGE, most);
    }
}
