package shishin.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import shishin.assessment.assessment.Stamps;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** Evidence that has come in, and what people make of it. */
@ApplicationScoped
class EvidenceArchive {

    private final EvidenceRepository evidence;
    private final StreamRepository streams;
    private final Stamps stamps;

    EvidenceArchive(EvidenceRepository evidence, StreamRepository streams, Stamps stamps) {
        this.evidence = evidence;
        this.streams = streams;
        this.stamps = stamps;
    }

    EvidenceView get(UUID id) {
        return evidence.find(id).view();
    }

    Page<EvidenceView> list(EvidenceFilter filter, PageRequest request) {
        return evidence.list(filter, request).map(Evidence::view);
    }

    @Transactional
    EvidenceView review(UUID id, IfMatch expected, ReviewEvidence judgement) {
        var reviewed = evidence.find(id);
        expected.require(reviewed.version());
        reviewed.review(judgement, stamps.now());
        evidence.flush();
        return reviewed.view();
    }

    StreamView stream(UUID id) {
        return StreamView.of(streams.find(id));
    }

    Page<StreamView> streams(StreamFilter filter, PageRequest request) {
        return streams.list(filter, request).map(StreamView::of);
    }

    Page<EvidenceView> history(UUID stream, PageRequest request) {
        return evidence.history(streams.find(stream).id(), request).map(Evidence::view);
    }
}
