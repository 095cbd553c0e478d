package shishin.assessment.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Answers;
import shishin.assessment.answer.Conflicts;
import shishin.assessment.answer.Draft;
import shishin.assessment.answer.Origin;
import shishin.assessment.assessment.AssessmentBook;
import shishin.assessment.assessment.Assignment;
import shishin.platform.language.Language;

/** Takes answers over from an earlier assessment; what is answered already is kept, so that it may be done again. */
@ApplicationScoped
class CarryOvers {

    private final AssessmentBook assessments;
    private final Answers answers;
    private final Successions successions;
    private final Clock clock;

    CarryOvers(AssessmentBook assessments, Answers answers, Successions successions, Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.successions = successions;
        this.clock = clock;
    }

    @Transactional
    CarryOverReport take(UUID assessment, CarryOver said, boolean dryRun, Language language) {
        if (said.from().equals(assessment)) throw new CarryOverFromItself();
        var now = assessments.open(assessment);
        var before = assessments.assignment(said.from());
        var basis = successions.between(before.edition(), now.edition(), said.plan());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var inheritance = new Inheritance(now, before, basis.succession(), today);
        answers.standing(said.from()).values().forEach(inheritance::add);
        var heirs = inheritance.heirs();
        var lines = new ArrayList<CarryOverReport.Line>();
        for (var judged : answers.record(assessment, drafts(heirs, before), Conflicts.SKIP, dryRun))
            lines.add(CarryOverReport.Line.of(
                    Objects.requireNonNull(heirs.get(judged.draft().item())), judged, language));
        inheritance.gone().stream().map(CarryOverReport.Line::gone).forEach(lines::add);
        return new CarryOverReport(
                said.from(), basis.kind(), basis.plan(), !dryRun, CarryOverReport.count(lines), lines);
    }

    private static List<Draft> drafts(Map<String, Heir> heirs, Assignment before) {
        var drafts = new ArrayList<Draft>();
        heirs.forEach((item, heir) ->
                drafts.add(new Draft(item, heir.said(), null, new Origin(null, heir.source(), doubt(heir, before)))));
        return drafts;
    }

    private static @Nullable String doubt(Heir heir, Assignment before) {
        if (heir.fate().verdict() == Verdict.STANDS) return null;
        return "Carried over from %s of %s: %s"
                .formatted(heir.answer().item(), before.edition(), heir.fate().reason());
    }
}
