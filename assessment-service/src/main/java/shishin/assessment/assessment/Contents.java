package shishin.assessment.assessment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shishin.assessment.ledger.Entry;
import shishin.assessment.ledger.Ledger;

/** What an assessment holds, a line of canonical JSON (RFC 8785) for each thing: the text its digest is made of. */
@ApplicationScoped
class Contents {

    private static final Set<String> ASSESSMENT = Set.of(
            "id",
            "kind",
            "title",
            "subject",
            "edition",
            "editionDigest",
            "standard",
            "items",
            "periodFrom",
            "periodTo");

    private final AssessmentRepository assessments;
    private final List<SealedContent> contents;
    private final Ledger ledger;

    Contents(AssessmentRepository assessments, @All List<SealedContent> contents, Ledger ledger) {
        this.assessments = assessments;
        this.contents = contents;
        this.ledger = ledger;
    }

    @Transactional
    String of(UUID id) {
        return of(assessments.find(id, LockModeType.NONE));
    }

    String of(Assessment assessment) {
        var whole =
                new Entry("assessment", "assessments/" + assessment.id(), AssessmentView.of(assessment), ASSESSMENT);
        return Stream.concat(Stream.of(whole), contents.stream().flatMap(content -> content.sealed(assessment.id())))
                .map(entry -> ledger.line(entry) + "\n")
                .collect(Collectors.joining());
    }

    void requireSettled(Assessment assessment) {
        contents.forEach(content -> content.requireSettled(assessment.id()));
    }
}
