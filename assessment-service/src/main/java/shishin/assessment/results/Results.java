package shishin.assessment.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.assessment.answer.Answers;
import shishin.assessment.assessment.AssessmentBook;
import shishin.platform.language.Language;

/** An assessment as a document for other tools. */
@ApplicationScoped
class Results {

    private final AssessmentBook assessments;
    private final Answers answers;

    Results(AssessmentBook assessments, Answers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @Transactional
    byte[] write(UUID assessment, Language language) {
        return new ResultsOut(
                        assessments.get(assessment),
                        assessments.scope(assessment),
                        answers.standing(assessment),
                        language)
                .write();
    }
}
