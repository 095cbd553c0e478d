package shishin.catalog.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shishin.platform.outbox.Fact;

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
    }

    static Stream<CarryOverPlanned> of(CarryOver plan) {
        var lines = plan.lines().stream().map(Line::of).toList();
        var parts = Math.max(1, Math.ceilDiv(lines.size(), LARGEST_PART));
        return IntStream.rangeClosed(1, parts).mapToObj(part -> of(plan, part, parts, lines));
    }

    private static CarryOverPlanned of(CarryOver plan, int part, int parts, List<Line> lines) {
        return new CarryOverPlanned(
                plan.id(),
                plan.editionBefore(),
                plan.digestBefore(),
                plan.editionAfter(),
                plan.digestAfter(),
                part,
                parts,
                lines.subList((part - 1) * LARGEST_PART, Math.min(lines.size(), part * LARGEST_PART)),
                plan.plannedBy(),
                plan.plannedAt());
    }

    /** The parts of a plan, and of no other, come in order. */
    @Override
    public String key() {
        return planId.toString();
    }
}
