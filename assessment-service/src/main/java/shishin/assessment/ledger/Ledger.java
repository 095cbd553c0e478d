package shishin.assessment.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.platform.outbox.Enclosed;

/** Where features enter what must be provable later. */
@ApplicationScoped
public class Ledger {

    private final CanonicalJson json;
    private final Waiting waiting;
    private final Caller caller;
    private final Clock clock;

    Ledger(CanonicalJson json, Waiting waiting, Caller caller, Clock clock) {
        this.json = json;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is covered of an entry, as canonical JSON (RFC 8785) in one line. */
    public String line(Entry entry) {
        return json.text(entry.view(), entry.covered());
    }

    /** Enters with the surrounding transaction, in one statement; places in the log are given later, in this order. */
    @Transactional(MANDATORY)
    public void enter(List<Entry> entries) {
        enterAndTell(entries, Enclosed.NOTHING);
    }

    /** The same together with what is told of the entries, in one round trip; what the facts are about must be locked. */
    @Transactional(MANDATORY)
    public void enterAndTell(List<Entry> entries, Enclosed told) {
        if (!entries.isEmpty() || !told.isEmpty()) waiting.add(prepare(entries), told);
    }

    /** The same for those who write them with a statement of their own, in the transaction of what they are about. */
    public Entered prepare(List<Entry> entries) {
        var at = clock.instant();
        var by = caller.actor().name();
        return new Entered(
                caller.tenant(),
                entries.stream().map(entry -> row(entry, at, by)).toList());
    }

    private Waiting.Row row(Entry entry, Instant at, String by) {
        var leaf = new LeafRecord(entry.kind(), entry.subject(), at, by, json.digest(entry.view(), entry.covered()));
        return new Waiting.Row(NewId.next(), entry.kind(), entry.subject(), json.text(leaf));
    }
}
