package shishin.assessment.finding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import shishin.assessment.answer.Conflicts;
import shishin.assessment.answer.EvidenceShelf;
import shishin.assessment.guideline.Guideline;
import shishin.assessment.ndjson.Fault;
import shishin.assessment.ndjson.LineParser;
import shishin.assessment.oscal.Oscal;
import shishin.platform.language.Language;
import shishin.platform.problem.Refusal;

/** Decides what becomes of each item of a plan. */
@ApplicationScoped
class PoamJudgement {

    /** Of an item, as OSCAL writes a UUID. */
    private static final Pattern NAME =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}");

    private final FindingRepository findings;
    private final Guideline guideline;
    private final EvidenceShelf shelf;
    private final LineParser parser;

    PoamJudgement(FindingRepository findings, Guideline guideline, EvidenceShelf shelf, LineParser parser) {
        this.findings = findings;
        this.guideline = guideline;
        this.shelf = shelf;
        this.parser = parser;
    }

    /** @param named tells whether it is the first of the plan that has this name */
    PoamJudged judge(
            JsonNode item, PoamReading reading, Predicate<String> named, Conflicts conflicts, Language language) {
        var uuid = Oscal.text(item, "uuid").filter(NAME.asMatchPredicate()).orElse("");
        var title = Oscal.text(item, "title").orElse("");
        try {
            if (uuid.isEmpty() || !named.test(uuid)) throw new PlanItemNotToldApart();
            var line = parser.read(1, reading.read(item), PoamItem.class, language);
            return line.said()
                    .map(said -> judge(uuid, said, item, conflicts))
                    .orElseGet(() -> PoamJudged.refused(uuid, title, line.fault()));
        } catch (Refusal refusal) {
            return PoamJudged.refused(uuid, title, Fault.of(refusal, language));
        }
    }

    private PoamJudged judge(String uuid, PoamItem said, JsonNode item, Conflicts conflicts) {
        guideline.edition(said.edition()).requireKnown(said.items());
        shelf.requireKnown(said.closingEvidence());
        var unknown = Set.copyOf(shelf.unknown(said.evidence()));
        var evidence =
                said.evidence().stream().filter(id -> !unknown.contains(id)).toList();
        var existing = existing(uuid, item);
        var outcome = existing.map(finding -> outcome(said, finding.view(), evidence, conflicts))
                .orElse(PoamReport.Outcome.CREATED);
        return new PoamJudged(uuid, said.title(), outcome, said, existing.orElse(null), evidence, null);
    }

    private static PoamReport.Outcome outcome(
            PoamItem said, FindingView finding, List<UUID> evidence, Conflicts conflicts) {
        if (said.isSaidBy(finding, evidence)) return PoamReport.Outcome.UNCHANGED;
        return switch (conflicts) {
            case STOP -> PoamReport.Outcome.CONFLICT;
            case SKIP -> PoamReport.Outcome.KEPT;
            case OVERWRITE -> {
                if (said.state() == FindingState.CLOSED) FindingAct.REVISION.require(finding.state());
                yield PoamReport.Outcome.UPDATED;
            }
        };
    }

    /** By its name in plans, or, where the plan was written here, by its id. */
    private Optional<Finding> existing(String uuid, JsonNode item) {
        return findings.ofExternal(uuid)
                .or(() -> Oscal.property(item, "finding-id")
                        .flatMap(PoamJudgement::id)
                        .flatMap(findings::search)
                        .filter(finding -> PoamName.of(finding.view()).equals(uuid)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
