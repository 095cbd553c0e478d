package shishin.assessment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.assessment.agent.Signs;
import shishin.assessment.evidence.Envelopes;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.HandIn;
import shishin.assessment.evidence.Sent;
import shishin.assessment.ndjson.Fault;
import shishin.assessment.ndjson.Line;
import shishin.assessment.ndjson.LineByLine;
import shishin.assessment.reception.LineReceipt;
import shishin.platform.problem.Refusal;

/** Takes evidence in by the line. */
@ApplicationScoped
class EvidenceIntake {

    /** Enough lines to share the cost of a transaction, few enough to hold its locks only for a moment. */
    private static final int AT_ONCE = 500;

    private final EvidenceDesk desk;
    private final Envelopes envelopes;
    private final Signs signs;
    private final LineByLine lineByLine;

    EvidenceIntake(EvidenceDesk desk, Envelopes envelopes, Signs signs, LineByLine lineByLine) {
        this.desk = desk;
        this.envelopes = envelopes;
        this.signs = signs;
        this.lineByLine = lineByLine;
    }

    StreamingOutput receive(InputStream lines, Terms terms) {
        return lineByLine.answer(
                lines,
                terms.language(),
                new LineByLine.Work<HandIn, LineReceipt>(
                        HandIn.class, AT_ONCE, chunk -> receive(chunk, terms), LineReceipt::refused));
    }

    /** Every chunk is a sign of life: a stream may be open for days. */
    private List<LineReceipt> receive(List<Line<HandIn>> chunk, Terms terms) {
        signs.note();
        var opener = envelopes.opener();
        var opened = chunk.stream().map(line -> open(line, opener, terms)).toList();
        var sent = opened.stream()
                .flatMap(line -> Optional.ofNullable(line.sent()).stream())
                .toList();
        var receipts = desk.receive(sent, terms.dryRun()).iterator();
        return opened.stream()
                .map(line -> line.sent() == null
                        ? LineReceipt.refused(line.number(), line.fault())
                        : LineReceipt.of(line.number(), receipts.next(), terms.language()))
                .toList();
    }

    /** What a line holds, or why it holds nothing; exactly one of both is there. */
    private record Opened(
            long number, @Nullable Sent sent, @Nullable Fault fault) {}

    private static Opened open(Line<HandIn> line, Envelopes.Opener opener, Terms terms) {
        if (line.content() == null) return new Opened(line.number(), null, line.fault());
        try {
            return new Opened(line.number(), opener.open(line.content(), terms.key(line.number())), null);
        } catch (Refusal refusal) {
            return new Opened(line.number(), null, Fault.of(refusal, terms.language()));
        }
    }
}
