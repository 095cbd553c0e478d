package shishin.catalog.crosswalk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
        {"decision": "APPROVED", "reason": "Checked against both texts."}""")
record DecideCorrespondence(
        @NotNull Decision decision,
        @NotBlank @Size(max = 1000) String reason) {

    @Schema(name = "CrosswalkDecision")
    enum Decision {
        APPROVED,
        REJECTED;

        Status status() {
            return switch (this) {
                case APPROVED -> Status.APPROVED;
                case REJECTED -> Status.REJECTED;
            };
        }

        Act.Deed deed() {
            return switch (this) {
                case APPROVED -> Act.Deed.APPROVED;
                case REJECTED -> Act.Deed.REJECTED;
            };
        }
    }
}
