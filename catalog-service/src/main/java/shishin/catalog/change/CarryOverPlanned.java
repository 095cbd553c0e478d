package shishin.catalog.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Parts;

/**
 * It is decided what becomes of the answers when one edition follows another, in parts.
 *
 * @param part which this is, from 1 to {@code parts}
 */
public record CarryOverPlanned(
        UUID planId,
        String before,
        String beforeDigest,
        String after,
        String afterDigest,
        int part,
        int parts,
        List<Line> lines,
        String plannedBy,
        Instant at)
        implements Fact {

    static final int LARGEST_PART = 500;

    public record Line(String item, List<String> successors, String verdict, String reason) {

        static Line of(CarriedLine line) {
            return new Line(
                    line.item(),
                    line.successors(),
                    line.verdict().name(),
                    line.reason().name());
        }

        private int letters() {
            return successors.stream().mapToInt(code -> code.length() + 3).sum() + 150;
        }
    }

    static Stream<CarryOverPlanned> of(CarryOver plan) {
        var parts = Parts.of(plan.lines().stream().map(Line::of).toList(), LARGEST_PART, Line::letters);
        return IntStream.rangeClosed(1, parts.size()).mapToObj(part -> of(plan, part, parts));
    }

    private static CarryOverPlanned of(CarryOver plan, int part, List<List<Line>> parts) {
        return new CarryOverPlanned(
                plan.id(),
                plan.editionBefore(),
                plan.digestBefore(),
                plan.editionAfter(),
                plan.digestAfter(),
                part,
                parts.size(),
                parts.get(part - 1),
                plan.plannedBy(),
                plan.plannedAt());
    }

    /** The parts of a plan, and of no other, come in order. */
    @Override
    public String key() {
        return planId.toString();
    }
}
