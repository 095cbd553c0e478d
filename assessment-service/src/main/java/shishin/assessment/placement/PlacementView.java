package shishin.assessment.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of going through all that was unplaced. */
@Schema(name = "PlacementResult", examples = "{\"examined\":120,\"placed\":100,\"unplaced\":20}")
record PlacementView(int examined, int placed, int unplaced) {}
