package shishin.assessment.assessment;

import java.util.UUID;
import shishin.platform.problem.Refusal;

public final class ItemNotSelected extends Refusal {

    public ItemNotSelected(UUID assessment, String item) {
        super(Kind.NOT_FOUND, assessment, item);
    }
}
