package shishin.assessment.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The earlier answer that was taken over.
 *
 * @param assessmentId where it was given
 * @param item what it answered there
 * @param revision which answer to that item it was
 */
@Embeddable
public record CarriedFrom(
        @Column(name = "carried_assessment") UUID assessmentId,
        @Column(name = "carried_item") String item,
        @Column(name = "carried_revision") int revision) {}
