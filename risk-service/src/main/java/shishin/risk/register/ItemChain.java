package shishin.risk.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The chain from its other end: everything that hangs on an item of the guideline. Of issues at most the 100 latest seen,
 * of risks the 20 latest changed.
 */
@Schema(description = "Everything that hangs on an item of the guideline, from what fell short to what is accepted")
record ItemChain(ChainedItem item, List<Chain.Link> issues, List<Chain> risks) {}
