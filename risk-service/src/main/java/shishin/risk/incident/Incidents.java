package shishin.risk.incident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import shishin.platform.precondition.IfMatch;
import shishin.risk.analysis.AnalysisView;
import shishin.risk.analysis.Answered;

/** Takes incidents in, and sees them through. */
@ApplicationScoped
class Incidents {

    private final IncidentBook book;
    private final Deadlines deadlines;
    private final IncidentEffects effects;

    Incidents(IncidentBook book, Deadlines deadlines, IncidentEffects effects) {
        this.book = book;
        this.deadlines = deadlines;
        this.effects = effects;
    }

    @Transactional
    IncidentView report(ReportIncident command) {
        var issue = effects.openIssue(command);
        var incident = book.enter(command, issue);
        deadlines.begin(incident.id(), command.detectedAt());
        effects.reopenRisks(incident.view());
        return incident.view();
    }

    @Transactional
    IncidentView note(UUID id, IfMatch expected, TimelineEntry entry) {
        return book.act(id, expected, IncidentAct.NOTE, (incident, moment) -> incident.note(entry));
    }

    @Transactional
    IncidentView recover(UUID id, IfMatch expected, RecoverIncident command) {
        return book.act(id, expected, IncidentAct.RECOVER, (incident, moment) -> incident.recover(command));
    }

    @Transactional
    IncidentView stateLosses(UUID id, IfMatch expected, StateLosses command) {
        command.requireOneCurrency();
        return book.act(
                id, expected, IncidentAct.STATE_LOSSES, (incident, moment) -> incident.stateLosses(command.losses()));
    }

    @Transactional
    IncidentView learn(UUID id, IfMatch expected, StateLessons command) {
        return book.act(id, expected, IncidentAct.LEARN, (incident, moment) -> incident.learn(command.lessons()));
    }

    @Transactional
    IncidentView submit(UUID id, IfMatch expected, SubmitReport command) {
        return book.act(id, expected, IncidentAct.SUBMIT_REPORT, (incident, moment) -> {
            deadlines.submit(id, command, moment);
            incident.note(new TimelineEntry(
                    command.at(),
                    TimelineEntry.Kind.COMMUNICATED,
                    command.report().name()));
        });
    }

    /**
     * The damage becomes an analysis of a risk that came true, which has learnt from it. Its model is answered before the
     * transaction, for the incident as it was read.
     */
    AnalysisView analyse(UUID id, IfMatch expected, AnalyseDamage command) {
        var read = book.get(id);
        expected.require(read.version());
        if (!read.risks().contains(command.risk())) throw new NotARiskOfTheIncident(command.risk(), id);
        var answered = effects.answered(read, command);
        var asRead = IfMatch.valueOf("\"" + read.version() + "\"");
        return QuarkusTransaction.joiningExisting().call(() -> analysed(id, asRead, command.risk(), answered));
    }

    private AnalysisView analysed(UUID id, IfMatch asRead, UUID risk, Answered answered) {
        var made = new AtomicReference<AnalysisView>();
        book.act(id, asRead, IncidentAct.ANALYSE_DAMAGE, (incident, moment) -> {
            made.set(effects.keep(risk, answered));
            incident.analysedBy(made.get().id());
        });
        return made.get();
    }

    @Transactional
    IncidentView close(UUID id, IfMatch expected, CloseIncident command) {
        var owed = deadlines.owed(id);
        return book.act(id, expected, IncidentAct.CLOSE, (incident, moment) -> {
            if (!owed.isEmpty()) throw new IncidentUnfinished(id, owed);
            incident.close(command.reason());
            effects.tell(
                    new IncidentClosed(id, command.reason(), incident.content().total(), moment.actor(), moment.at()));
        });
    }

    @Transactional
    List<DeadlineView> deadlines(UUID id) {
        return deadlines.of(book.find(id).id());
    }
}
