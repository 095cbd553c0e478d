package shishin.risk.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.Reopening;
import shishin.risk.lifecycle.Stage;

/** Has risks looked at again before their time; the door for whatever calls for it. */
@ApplicationScoped
public class Reopenings {

    private static final Logger LOG = Logger.getLogger(Reopenings.class);

    /** Nothing was judged yet, or nothing is to be judged any more. */
    private static final Set<Stage> LEFT_ALONE = EnumSet.of(Stage.IDENTIFIED, Stage.CLOSED);

    private final Risks risks;

    Reopenings(Risks risks) {
        this.risks = risks;
    }

    /**
     * Reopens a risk: it is to be analysed anew, an acceptance of it lapses, a treatment under way goes on.
     *
     * @return whether there was a judgement to reopen
     */
    @Transactional
    public boolean reopen(UUID id, Reopening why) {
        var file = risks.follow(id, Act.REOPEN);
        if (LEFT_ALONE.contains(file.standing().stage())) return false;
        file.standing().reopened(why, file.now());
        file.done(null, why);
        var risk = file.view();
        risks.tell(
                new RiskReopened(id, risk.code(), why.trigger(), why.reason(), risk.stage(), file.actor(), file.now()));
        LOG.infof("Risk %s is looked at again: %s", risk.code(), why.trigger());
        return true;
    }
}
