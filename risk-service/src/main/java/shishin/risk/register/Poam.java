package shishin.risk.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import shishin.platform.language.Language;
import shishin.risk.identification.RiskView;
import shishin.risk.issue.IssueView;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.RiskLevel;
import shishin.risk.treatment.TreatmentPlan;
import shishin.risk.treatment.TreatmentState;

/**
 * Writes risks as an OSCAL plan of action and milestones (1.1.3).
 */
final class Poam {

    private static final String OSCAL = "1.1.3";

    private final Language language;
    private final Instant now;
    private final String organisation;

    Poam(Language language, Instant now) {
        this.language = language;
        this.now = now;
        this.organisation = PoamNames.id("party", "operator");
    }

    Map<String, Object> of(List<RiskView> risks, Map<UUID, List<TreatmentPlan>> plans, List<IssueView> issues) {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("uuid", PoamNames.id("poam", now + risks.getFirst().code()));
        plan.put("metadata", metadata());
        plan.put(
                "system-id",
                Map.of("identifier-type", "http://ietf.org/rfc/rfc4122", "id", PoamNames.id("system", "register")));
        if (!issues.isEmpty())
            plan.put("observations", issues.stream().map(this::observation).toList());
        plan.put(
                "risks",
                risks.stream()
                        .map(risk -> risk(risk, plans.getOrDefault(risk.id(), List.of())))
                        .toList());
        plan.put("poam-items", risks.stream().map(this::item).toList());
        return Map.of("plan-of-action-and-milestones", plan);
    }

    private Map<String, Object> metadata() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("title", new Bilingual("リスク登録簿", "Risk register").in(language));
        metadata.put("last-modified", now.toString());
        metadata.put("version", now.toString());
        metadata.put("oscal-version", OSCAL);
        metadata.put(
                "parties",
                List.of(Map.of(
                        "uuid",
                        organisation,
                        "type",
                        "organization",
                        "name",
                        new Bilingual("重要インフラ事業者", "Operator").in(language))));
        return metadata;
    }

    private Map<String, Object> observation(IssueView issue) {
        var observation = new LinkedHashMap<String, Object>();
        observation.put("uuid", PoamNames.id("issue", issue.id()));
        observation.put("title", issue.title());
        observation.put("description", issue.description() == null ? issue.title() : issue.description());
        observation.put(
                "props", List.of(PoamNames.own("source", issue.source()), PoamNames.own("severity", issue.severity())));
        observation.put("methods", List.of("UNKNOWN"));
        observation.put("collected", issue.lastSeen().toString());
        return observation;
    }

    private Map<String, Object> risk(RiskView risk, List<TreatmentPlan> plans) {
        var written = new LinkedHashMap<String, Object>();
        written.put("uuid", PoamNames.id("risk", risk.id()));
        written.put("title", risk.title());
        written.put("description", risk.scenario().in(language));
        written.put("statement", risk.consequence());
        written.put(
                "props",
                List.of(
                        PoamNames.own("code", risk.code()),
                        PoamNames.own("cycle", risk.cycle()),
                        PoamNames.own("owner", risk.owner())));
        written.put("status", status(risk));
        if (risk.level() != null) written.put("characterizations", List.of(characterization(risk.level())));
        var next = risk.next();
        if (next != null) written.put("deadline", next.due().toString());
        var remediations = plans.stream()
                .filter(plan -> plan.treatment().state() != TreatmentState.CANCELLED)
                .map(PoamRemediation::of)
                .toList();
        if (!remediations.isEmpty()) written.put("remediations", remediations);
        if (!risk.issues().isEmpty()) written.put("related-observations", observations(risk));
        return written;
    }

    private List<Map<String, Object>> observations(RiskView risk) {
        return risk.issues().stream()
                .map(issue -> Map.<String, Object>of("observation-uuid", PoamNames.id("issue", issue)))
                .toList();
    }

    private Map<String, Object> characterization(RiskLevel level) {
        return Map.of(
                "origin",
                Map.of("actors", List.of(Map.of("type", "party", "actor-uuid", organisation))),
                "facets",
                List.of(Map.of(
                        "name",
                        "level",
                        "system",
                        PoamNames.SCALE,
                        "value",
                        level.name().toLowerCase(Locale.ROOT))));
    }

    /** The words OSCAL has for where a risk stands. */
    private static String status(RiskView risk) {
        if (risk.acceptanceRequest() != null && risk.acceptance() == null) return "deviation-requested";
        return switch (risk.stage()) {
            case TREATING -> "remediating";
            case ACCEPTED -> "deviation-approved";
            case CLOSED -> "closed";
            case EVALUATED -> risk.decision() == Decision.INVESTIGATE ? "investigating" : "open";
            case IDENTIFIED, ANALYSED, VERIFIED -> "open";
        };
    }

    private Map<String, Object> item(RiskView risk) {
        var item = new LinkedHashMap<String, Object>();
        item.put("uuid", PoamNames.id("poam-item", risk.id()));
        item.put("title", "%s %s".formatted(risk.code(), risk.title()));
        item.put("description", risk.scenario().in(language));
        item.put("related-risks", List.of(Map.of("risk-uuid", PoamNames.id("risk", risk.id()))));
        if (!risk.issues().isEmpty()) item.put("related-observations", observations(risk));
        return item;
    }
}
