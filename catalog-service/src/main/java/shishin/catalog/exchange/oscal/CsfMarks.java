package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How NIST's file of the Cybersecurity Framework 2.0 tells what was withdrawn. It sets no status: what stands has
 * implementation examples, in a namespace of its own, or, for a category, a statement with words. That leaves the 106
 * subcategories and 22 categories of the framework, and marks the 79 and 12 that version 1.1 had more. In a document
 * without such examples nothing follows from their absence.
 */
record CsfMarks(boolean speak) {

    private static final String NAMESPACE = "https://csrc.nist.gov/ns/csf";

    static CsfMarks of(List<Branch> roots) {
        return new CsfMarks(roots.stream().anyMatch(CsfMarks::hasExample));
    }

    private static boolean hasExample(Branch branch) {
        return hasExample(branch.own()) || branch.branches().stream().anyMatch(CsfMarks::hasExample);
    }

    boolean withdrawn(JsonNode line) {
        if (!speak) return false;
        return switch (line.path("class").asText("")) {
            case "subcategory" -> !hasExample(line);
            case "category" -> saysNothing(line);
            default -> false;
        };
    }

    private static boolean hasExample(JsonNode line) {
        for (var part : line.path("parts"))
            if (part.path("name").asText().equals("example")
                    && part.path("ns").asText().equals(NAMESPACE)) return true;
        return false;
    }

    private static boolean saysNothing(JsonNode line) {
        for (var part : line.path("parts"))
            if (part.path("name").asText().equals("statement") && part.has("prose")) return false;
        return true;
    }
}
