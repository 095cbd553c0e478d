package shishin.assessment.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Stamps;
import shishin.platform.problem.DatabaseFailure;
import shishin.platform.problem.Refusal;

/** Takes evidence in, a chunk at a time: each piece is created, known from before, or refused by itself. */
@ApplicationScoped
public class EvidenceDesk {

    private static final int TRIES = 5;

    private final EvidenceRules rules;
    private final EvidenceTable table;
    private final Consequences consequences;
    private final Stamps stamps;

    EvidenceDesk(EvidenceRules rules, EvidenceTable table, Consequences consequences, Stamps stamps) {
        this.rules = rules;
        this.table = table;
        this.consequences = consequences;
        this.stamps = stamps;
    }

    /**
     * Takes a chunk in, in one transaction: the surrounding one, or its own, which is repeated when others are at the same
     * streams at the same time.
     *
     * @param dryRun does everything but keep it
     * @return a receipt for each, in the order sent
     */
    public List<Receipt> receive(List<Sent> sent, boolean dryRun) {
        return receive(sent, dryRun, receipts -> {});
    }

    /**
     * As {@link #receive(List, boolean)}; both are kept, or neither.
     *
     * @param along what belongs to it and is kept in the same transaction; done again when that is repeated
     */
    public List<Receipt> receive(List<Sent> sent, boolean dryRun, Consumer<List<Receipt>> along) {
        var stamp = stamps.now();
        var checked = sent.stream().map(one -> check(one, stamp)).toList();
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) return file(checked, dryRun, along);
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> file(checked, dryRun, along));
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isRace(e)) throw e;
            }
        }
    }

    /** The piece itself where it keeps the rules, else why not. */
    private sealed interface Checked {

        record Fit(Accepted evidence) implements Checked {}

        record Unfit(Receipt receipt) implements Checked {}
    }

    private Checked check(Sent sent, Stamp stamp) {
        try {
            return new Checked.Fit(rules.accept(sent, stamp));
        } catch (Refusal refusal) {
            return new Checked.Unfit(new Receipt.Refused(refusal));
        }
    }

    private List<Receipt> file(List<Checked> checked, boolean dryRun, Consumer<List<Receipt>> along) {
        try {
            var filing = table.open(fit(checked));
            var receipts = put(checked, filing);
            if (dryRun) return receipts;
            if (!filing.added().isEmpty()) write(filing);
            along.accept(receipts);
            return receipts;
        } catch (SQLException e) {
            throw new IllegalStateException("Evidence could not be filed", e);
        }
    }

    private void write(Filing filing) throws SQLException {
        table.write(filing, consequences.entered(filing), consequences.told(filing));
        consequences.count(filing);
    }

    private static List<Receipt> put(List<Checked> checked, Filing filing) {
        var receipts = new ArrayList<Receipt>(checked.size());
        for (var one : checked)
            receipts.add(
                    switch (one) {
                        case Checked.Fit(var evidence) -> filing.put(evidence);
                        case Checked.Unfit(var receipt) -> receipt;
                    });
        return receipts;
    }

    private static List<Accepted> fit(List<Checked> checked) {
        return checked.stream()
                .filter(Checked.Fit.class::isInstance)
                .map(Checked.Fit.class::cast)
                .map(Checked.Fit::evidence)
                .toList();
    }

    private static boolean isRace(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(e -> DatabaseFailure.of((SQLException) e))
                .anyMatch(why -> why == DatabaseFailure.CONFLICT || why == DatabaseFailure.COLLISION);
    }
}
