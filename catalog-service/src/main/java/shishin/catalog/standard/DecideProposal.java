package shishin.catalog.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = """
        {"decision": "TAKEN", "reason": "Agreed in the board."}""")
record DecideProposal(
        @NotNull Decision decision,
        @NotBlank @Size(max = 2000) String reason) {

    enum Decision {
        TAKEN,
        REJECTED;

        ProposalState state() {
            return switch (this) {
                case TAKEN -> ProposalState.TAKEN;
                case REJECTED -> ProposalState.REJECTED;
            };
        }
    }
}
