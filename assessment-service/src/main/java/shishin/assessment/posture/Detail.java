package shishin.assessment.posture;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.assessment.guideline.Item;

/** How far down a posture is told. */
@Schema(name = "PostureDetail")
public enum Detail {
    PHASE,
    VIEWPOINT,
    MEASURE,
    ITEM;

    boolean is(Item item) {
        return name().equals(item.kind());
    }

    boolean reaches(Item item) {
        for (var kind : values()) if (kind.is(item)) return kind.compareTo(this) <= 0;
        return false;
    }
}
