package shishin.risk.analysis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other criteria do to the risks there are. */
@Schema(description = "What other criteria do to the open risks that were analysed", examples = """
        {"risks": 12, "changes": {"RAISED": 1, "NONE": 11}, "moves": [], "more": 0}""")
record CriteriaEffect(
        @Schema(description = "How many open risks were analysed")
        long risks,

        @Schema(description = "How many of them move in which way")
        Map<CriteriaMove.Change, Long> changes,

        @Schema(description = "Those that move, up to 500, what asks for a response first")
        List<CriteriaMove> moves,

        @Schema(description = "How many more move") long more) {

    private static final int SHOWN = 500;

    static CriteriaEffect of(List<CriteriaMove> all) {
        var changes = new EnumMap<CriteriaMove.Change, Long>(CriteriaMove.Change.class);
        all.forEach(move -> changes.merge(move.change(), 1L, Long::sum));
        var moves = all.stream()
                .filter(move -> move.change() != CriteriaMove.Change.NONE)
                .sorted(Comparator.comparing(CriteriaMove::change).thenComparing(CriteriaMove::code))
                .toList();
        return new CriteriaEffect(
                all.size(), changes, moves.stream().limit(SHOWN).toList(), Math.max(moves.size() - SHOWN, 0));
    }
}
