package shishin.assessment.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import shishin.assessment.answer.Answers;
import shishin.assessment.assessment.AssessmentBook;
import shishin.platform.language.Language;

/** Hands a worksheet out. */
@ApplicationScoped
class SheetExport {

    private final AssessmentBook assessments;
    private final Answers answers;

    SheetExport(AssessmentBook assessments, Answers answers) {
        this.assessments = assessments;
        this.answers = answers;
    }

    @Transactional
    StreamingOutput write(UUID assessment, SheetFormat format, Language language) {
        var title = assessments.get(assessment).title();
        var sheet = new SheetOut(assessments.scope(assessment), answers.standing(assessment), language);
        return out -> sheet.write(format, title, out);
    }
}
