package shishin.assessment.results;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import shishin.assessment.answer.AnswerView;
import shishin.assessment.assessment.AssessmentView;
import shishin.assessment.assessment.Scope;
import shishin.assessment.guideline.Item;
import shishin.assessment.oscal.Oscal;
import shishin.assessment.oscal.OscalFiles;
import shishin.platform.language.Language;

/** Writes one assessment as OSCAL assessment results: an observation for each answer, a finding for each verdict. */
final class ResultsOut {

    private static final int LONGEST_TITLE = 200;

    private final AssessmentView assessment;
    private final Scope scope;
    private final Map<String, AnswerView> answers;
    private final Language language;
    private final Controls controls;

    ResultsOut(AssessmentView assessment, Scope scope, Map<String, AnswerView> answers, Language language) {
        this.assessment = assessment;
        this.scope = scope;
        this.answers = answers;
        this.language = language;
        this.controls = new Controls(scope.edition());
    }

    byte[] write() {
        var document = OscalFiles.document();
        var root = document.putObject("assessment-results");
        root.put("uuid", Oscal.uuid("assessment-results:%s:%s".formatted(assessment.id(), answers.hashCode())));
        Oscal.metadata(root, assessment.title(), changed(), Long.toString(assessment.version()));
        people(root);
        var plan = Oscal.uuid("assessment-plan:" + assessment.id());
        root.putObject("import-ap").put("href", "#" + plan);
        result(root.putArray("results").addObject());
        root.putObject("back-matter")
                .putArray("resources")
                .addObject()
                .put("uuid", plan)
                .put("title", "Assessment plan")
                .put("description", "What was planned stands with the result: " + assessment.location())
                .putArray("rlinks")
                .addObject()
                .put("href", "#" + Oscal.uuid("assessment-result:" + assessment.id()));
        return OscalFiles.write(document);
    }

    private Instant changed() {
        return answers.values().stream()
                .map(AnswerView::answeredAt)
                .max(Comparator.naturalOrder())
                .filter(assessment.updatedAt()::isBefore)
                .orElse(assessment.updatedAt());
    }

    private void people(ObjectNode root) {
        var names = new TreeSet<String>();
        answers.values().forEach(answer -> names.add(answer.answeredBy()));
        if (names.isEmpty()) return;
        var parties = ((ObjectNode) root.get("metadata")).putArray("parties");
        for (var name : names)
            parties.addObject().put("uuid", person(name)).put("type", "person").put("name", name);
    }

    private static String person(String name) {
        return Oscal.uuid("person:" + name);
    }

    private void result(ObjectNode result) {
        result.put("uuid", Oscal.uuid("assessment-result:" + assessment.id()))
                .put("title", assessment.title())
                .put("description", "%s of %s by %s".formatted(assessment.kind(), subject(), assessment.edition()))
                .put("start", assessment.plannedAt().toString());
        if (assessment.contentDigest() != null)
            result.put("end", assessment.updatedAt().toString());
        ResultProperties.write(assessment, subject(), result);
        controls.select(scope.items(), result.putObject("reviewed-controls"));
        for (var item : scope.items()) {
            var answer = answers.get(item.code());
            if (answer != null) answered(result, item, answer);
        }
    }

    private String subject() {
        return assessment.subject().type() + ":" + assessment.subject().id();
    }

    private void answered(ObjectNode result, Item item, AnswerView answer) {
        var name = "%s:%s:%d".formatted(assessment.id(), item.code(), answer.revision());
        var observation = result.withArray("observations").addObject();
        observation.put("uuid", Oscal.uuid("observation:" + name)).put("title", title(item));
        observation.put("description", description(item, answer));
        ResultProperties.write(answer, observation);
        observation.putArray("methods").add("EXAMINE");
        observation
                .putArray("origins")
                .addObject()
                .putArray("actors")
                .addObject()
                .put("type", "party")
                .put("actor-uuid", person(answer.answeredBy()));
        for (var evidence : answer.evidence())
            observation
                    .withArray("relevant-evidence")
                    .addObject()
                    .put("href", "/api/v1/evidence/" + evidence)
                    .put("description", "Evidence " + evidence);
        observation.put("collected", answer.answeredAt().toString());
        Verdict.of(answer.result()).ifPresent(verdict -> found(result, item, answer, verdict, name));
    }

    private void found(ObjectNode result, Item item, AnswerView answer, Verdict verdict, String name) {
        var finding = result.withArray("findings").addObject();
        finding.put("uuid", Oscal.uuid("finding:" + name))
                .put("title", title(item))
                .put("description", description(item, answer));
        Oscal.property(finding, "item", item.code());
        Oscal.property(finding, "result", answer.result());
        controls.target(item, finding)
                .putObject("status")
                .put("state", verdict.state())
                .put("reason", verdict.reason());
        finding.putArray("related-observations").addObject().put("observation-uuid", Oscal.uuid("observation:" + name));
    }

    private String title(Item item) {
        var text = (item.code() + " " + text(item)).replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private String description(Item item, AnswerView answer) {
        if (answer.statement() != null && !answer.statement().isBlank()) return answer.statement();
        return answer.narrative() == null ? title(item) : answer.narrative();
    }

    private String text(Item item) {
        var text = language == Language.EN && item.en() != null ? item.en() : item.ja();
        return text == null ? "" : text;
    }
}
