package shishin.risk.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.platform.json.OneLine;

/** What something was found about: a system, a service, a unit. */
@Embeddable
@Schema(examples = "{\"type\": \"system\", \"id\": \"billing\"}")
public record Subject(
        @Column(name = "subject_type") @NotNull @OneLine @Size(max = 60)
        String type,

        @Column(name = "subject_id") @NotNull @OneLine @Size(max = 200)
        String id) {}
