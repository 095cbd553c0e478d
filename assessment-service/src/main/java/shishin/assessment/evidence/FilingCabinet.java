package shishin.assessment.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import shishin.platform.problem.DatabaseFailure;
import shishin.platform.transaction.OwnTransaction;

/** Files what was checked, a chunk in one transaction: the surrounding one, or its own, which is repeated in a race. */
@ApplicationScoped
class FilingCabinet {

    private final EvidenceTable table;
    private final Consequences consequences;

    FilingCabinet(EvidenceTable table, Consequences consequences) {
        this.table = table;
        this.consequences = consequences;
    }

    boolean isInTransaction() {
        return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
    }

    /** @param along is kept in the same transaction, done again when that is repeated */
    List<Receipt> file(List<Checked> checked, boolean dryRun, Consumer<List<Receipt>> along) {
        if (isInTransaction()) return put(checked, dryRun, along);
        return OwnTransaction.call(() -> put(checked, dryRun, along));
    }

    private List<Receipt> put(List<Checked> checked, boolean dryRun, Consumer<List<Receipt>> along) {
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

    /** Whether the database refused something of it, so that nothing was kept; else nobody knows. */
    static boolean isRefused(Throwable failure) {
        return DatabaseFailure.behind(failure).anyMatch(why -> why != DatabaseFailure.AWAY);
    }
}
