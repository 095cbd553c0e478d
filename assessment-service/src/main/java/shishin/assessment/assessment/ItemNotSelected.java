package shishin.assessment.assessment;

import java.util.UUID;
import shishin.platform.problem.Refusal;

final class ItemNotSelected extends Refusal {

    ItemNotSelected(UUID assessment, String item) {
        super(Kind.NOT_FOUND, assessment, item);
    }
}
