package shishin.assessment.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.oscal.Oscal;
import shishin.assessment.oscal.OscalFiles;

/** An item of a plan as JSON in our words: what we wrote ourselves comes back whole, what others wrote as far as it goes. */
final class PoamReading {

    private static final List<String> TEXTS = List.of("owner", "due", "effectiveness", "raisedBy", "raisedAt");
    private static final int LONGEST_TITLE = 200;

    private final PoamTerms terms;
    private final Map<String, JsonNode> risks = new HashMap<>();

    PoamReading(JsonNode plan, PoamTerms terms) {
        this.terms = terms;
        for (var risk : plan.path("risks")) Oscal.text(risk, "uuid").ifPresent(uuid -> risks.put(uuid, risk));
    }

    ObjectNode read(JsonNode item) {
        var said = OscalFiles.document();
        var risk = risk(item);
        said.put("title", title(item));
        Oscal.text(item, "description").ifPresent(text -> said.put("description", text));
        put(said, "grade", Oscal.property(item, "grade").orElse(terms.grade.name()));
        put(said, "edition", Oscal.property(item, "edition").orElse(terms.edition));
        put(said, "state", Oscal.property(item, "state").orElse(state(risk)));
        put(said, "rootCause", Oscal.property(item, "root-cause").orElse(null));
        put(said, "correctiveAction", Oscal.property(item, "corrective-action").orElse(remediation(risk)));
        for (var name : TEXTS) Oscal.property(item, kebab(name)).ifPresent(value -> said.put(name, value));
        if (!said.has("due")) put(said, "due", deadline(risk));
        subject(item, said);
        list(said, "items", Oscal.properties(item, "item"), terms.item);
        list(said, "evidence", Oscal.properties(item, "evidence"), null);
        list(said, "closingEvidence", Oscal.properties(item, "closing-evidence"), null);
        return said;
    }

    private JsonNode risk(JsonNode item) {
        var uuid = item.path("related-risks").path(0).path("risk-uuid").asText();
        return risks.getOrDefault(uuid, item.path("no-risk"));
    }

    private static String title(JsonNode item) {
        var title = Oscal.text(item, "title").orElse("").replaceAll("\\s+", " ").strip();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String state(JsonNode risk) {
        return risk.path("status").asText().equals("closed") ? "CLOSED" : "OPEN";
    }

    private static @Nullable String remediation(JsonNode risk) {
        return Oscal.text(risk.path("remediations").path(0), "description").orElse(null);
    }

    private static @Nullable String deadline(JsonNode risk) {
        return Oscal.text(risk, "deadline")
                .filter(text -> text.length() >= 10)
                .map(text -> text.substring(0, 10))
                .orElse(null);
    }

    private void subject(JsonNode item, ObjectNode said) {
        var subject = Subject.parse(Oscal.property(item, "subject").orElse(terms.subject));
        if (subject != null)
            said.putObject("subject").put("type", subject.type()).put("id", subject.id());
    }

    private static void put(ObjectNode said, String name, @Nullable String value) {
        if (value != null) said.put(name, value);
    }

    private static void list(ObjectNode said, String name, List<String> values, @Nullable String otherwise) {
        var list = said.putArray(name);
        values.forEach(list::add);
        if (values.isEmpty() && otherwise != null) list.add(otherwise);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
