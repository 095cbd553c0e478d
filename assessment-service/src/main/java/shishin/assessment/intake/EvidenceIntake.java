package shishin.assessment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import shishin.assessment.evidence.EvidenceDesk;
import shishin.assessment.evidence.ReceiveEvidence;
import shishin.assessment.evidence.Sent;
import shishin.assessment.ndjson.Line;
import shishin.assessment.ndjson.LineByLine;

/** Takes evidence in by the line. */
@ApplicationScoped
class EvidenceIntake {

    /** Enough lines to share the cost of a transaction, few enough to hold its locks only for a moment. */
    private static final int AT_ONCE = 500;

    private final EvidenceDesk desk;
    private final LineByLine lineByLine;

    EvidenceIntake(EvidenceDesk desk, LineByLine lineByLine) {
        this.desk = desk;
        this.lineByLine = lineByLine;
    }

    StreamingOutput receive(InputStream lines, Terms terms) {
        return lineByLine.answer(
                lines,
                terms.language(),
                new LineByLine.Work<ReceiveEvidence, LineReceipt>(
                        ReceiveEvidence.class, AT_ONCE, chunk -> receive(chunk, terms), LineReceipt::refused));
    }

    private List<LineReceipt> receive(List<Line<ReceiveEvidence>> chunk, Terms terms) {
        var sent = chunk.stream()
                .flatMap(line -> line.said().map(said -> new Sent(said, terms.key(line.number()))).stream())
                .toList();
        var receipts = desk.receive(sent, terms.dryRun()).iterator();
        var answers = new ArrayList<LineReceipt>(chunk.size());
        for (var line : chunk)
            answers.add(
                    line.fault() == null
                            ? LineReceipt.of(line.number(), receipts.next(), terms.language())
                            : LineReceipt.refused(line.number(), line.fault()));
        return answers;
    }
}
