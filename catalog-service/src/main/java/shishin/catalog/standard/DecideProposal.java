package shishin.catalog.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param into the clause it is taken into, there or new; where absent, the clauses the proposal names or that cover its items */
@Schema(examples = """
        {"decision": "TAKEN", "reason": "Agreed in the board."}""")
record DecideProposal(
        @NotNull Decision decision,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Pattern(regexp = ClauseResource.NUMBER) String into) {

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
