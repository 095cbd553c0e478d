package shishin.assessment.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many results came to what. */
@Schema(name = "EvidenceImportTotals", examples = "{\"created\":118,\"repeated\":0,\"refused\":2,\"unplaced\":7}")
record ImportTotals(long created, long repeated, long refused, long unplaced) {

    static final ImportTotals NONE = new ImportTotals(0, 0, 0, 0);

    ImportTotals and(String outcome) {
        return switch (outcome) {
            case "created" -> new ImportTotals(created + 1, repeated, refused, unplaced);
            case "repeated" -> new ImportTotals(created, repeated + 1, refused, unplaced);
            case "unplaced" -> new ImportTotals(created, repeated, refused, unplaced + 1);
            default -> new ImportTotals(created, repeated, refused + 1, unplaced);
        };
    }
}
