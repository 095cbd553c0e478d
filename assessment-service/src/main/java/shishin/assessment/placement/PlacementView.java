package shishin.assessment.placement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of going through what was unplaced.
 *
 * @param next where to go on, as {@code after}; null when all has been gone through
 */
@Schema(name = "PlacementResult", examples = "{\"examined\":120,\"placed\":100,\"unplaced\":20,\"next\":null}")
record PlacementView(
        int examined, int placed, int unplaced, @Nullable UUID next) {}
