package shishin.assessment.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of going through what was unplaced.
 *
 * @param next where to go on, as {@code after}; absent when all has been gone through
 */
@Schema(name = "PlacementResult", examples = "{\"examined\":120,\"placed\":100,\"unplaced\":20}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacementView(
        int examined, int placed, int unplaced, @Nullable UUID next) {}
