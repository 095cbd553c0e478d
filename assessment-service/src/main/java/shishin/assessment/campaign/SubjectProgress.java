package shishin.assessment.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.answer.Answers;
import shishin.assessment.answer.Progress;
import shishin.assessment.guideline.Guideline;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** How far each subject of a campaign has come. */
@ApplicationScoped
class SubjectProgress {

    private final CampaignRepository campaigns;
    private final SubjectRepository subjects;
    private final Answers answers;
    private final Guideline guideline;

    SubjectProgress(CampaignRepository campaigns, SubjectRepository subjects, Answers answers, Guideline guideline) {
        this.campaigns = campaigns;
        this.subjects = subjects;
        this.answers = answers;
        this.guideline = guideline;
    }

    /** Two queries for a page, whatever its length. */
    @Transactional
    Page<SubjectView> of(UUID id, @Nullable SubjectState state, PageRequest request) {
        var campaign = campaigns.find(id, LockModeType.NONE);
        var page = subjects.list(id, state, request);
        var opened = page.items().stream()
                .map(CampaignSubject::assessmentId)
                .filter(Objects::nonNull)
                .toList();
        var states = subjects.states(opened);
        var progress = answers.progress(opened);
        int asked = guideline.edition(campaign.edition()).extent(Set.copyOf(campaign.items()));
        return page.map(one -> {
            var assessment = one.assessmentId();
            return assessment == null
                    ? one.view(null, asked, Progress.NONE)
                    : one.view(states.get(assessment), asked, progress.getOrDefault(assessment, Progress.NONE));
        });
    }
}
