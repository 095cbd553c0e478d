package shishin.assessment.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import shishin.platform.inbox.Envelope;
import shishin.platform.inbox.FactListener;

@ApplicationScoped
class EditionListener implements FactListener<EditionPublished> {

    private final EditionParts parts;

    EditionListener(EditionParts parts) {
        this.parts = parts;
    }

    @Override
    public String type() {
        return "shishin.catalog.edition-published.v1";
    }

    @Override
    public Class<EditionPublished> shape() {
        return EditionPublished.class;
    }

    @Override
    public void hear(EditionPublished part, Envelope envelope) {
        parts.keep(part, envelope);
    }
}
