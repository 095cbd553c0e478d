package shishin.risk.quantity;

import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.HowToRun.Engine;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;

/**
 * A question that was read, with what can be known of it before it is answered; whatever can be refused, is.
 *
 * @param with the portfolio under the control, where one is asked about
 */
record Prepared(
        Question question, Portfolio portfolio, @Nullable Portfolio with, Engine engine, Work work) {

    static final At MODEL = new At("/model");
    static final At RUN = new At("/run");
    private static final At CONTROL = new At("/control/with");

    /** Up to so many scenarios the exact engine divides the tail among them. */
    private static final int DIVIDED = 200;

    static Prepared of(Question question) {
        var portfolio = question.model().portfolio(MODEL);
        var control = question.control();
        var with = control == null ? null : control.with().portfolio(CONTROL);
        var engine = engine(portfolio, question.how());
        refuseDependent(portfolio, question, engine);
        if (with != null) refuseIncomparable(portfolio, with, question.how());
        var prepared = new Prepared(question, portfolio, with, engine, work(question, portfolio, with, engine));
        if (prepared.work.total() > Work.MOST) throw RUN.in("trials").fault(Fault.TOO_MANY);
        return prepared;
    }

    /** Whether it is told what each scenario adds. */
    boolean isDivided() {
        return isDivided(portfolio, question.how(), engine);
    }

    double accuracy() {
        return accuracy(question.how());
    }

    private static boolean isDivided(Portfolio portfolio, HowToRun how, Engine engine) {
        var parts = portfolio.scenarios().size() + portfolio.shocks().size();
        return parts > 1 && (engine == Engine.EXACT ? parts <= DIVIDED : how.trialsOrMany() <= MonteCarlo.KEPT);
    }

    private static Engine engine(Portfolio portfolio, HowToRun how) {
        if (how.engine() != null) return how.engine();
        return portfolio.copula().isPresent() ? Engine.MONTE_CARLO : Engine.EXACT;
    }

    private static void refuseDependent(Portfolio portfolio, Question question, Engine engine) {
        if (portfolio.copula().isEmpty()) return;
        if (engine == Engine.EXACT) throw RUN.in("engine").fault(Fault.DEPENDENT);
        if (question.wantsSensitivity()) throw RUN.in("sensitivity").fault(Fault.DEPENDENT);
    }

    private static void refuseIncomparable(Portfolio without, Portfolio with, HowToRun how) {
        if (how.trialsOrMany() > MonteCarlo.KEPT) throw RUN.in("trials").fault(Fault.TOO_MANY);
        var names = without.scenarios().stream().map(Scenario::name).sorted().toList();
        var others = with.scenarios().stream().map(Scenario::name).sorted().toList();
        if (!names.equals(others)) throw CONTROL.in("scenarios").fault(Fault.OTHER_NAMES);
    }

    private static Work work(Question question, Portfolio portfolio, @Nullable Portfolio with, Engine engine) {
        var how = question.how();
        double trials = how.trialsOrMany();
        var model = engine == Engine.EXACT
                ? Work.exact(portfolio, accuracy(how))
                        + (isDivided(portfolio, how, engine) ? Work.divided(portfolio, accuracy(how)) : 0)
                : Work.sampled(portfolio, trials);
        return new Work(
                model,
                question.wantsSensitivity() ? Work.sensitivity(portfolio) : 0,
                with == null ? 0 : Work.sampled(portfolio, trials) + Work.sampled(with, trials));
    }

    private static double accuracy(HowToRun how) {
        return how.accuracy() == null ? ExactEngine.ACCURACY : how.accuracy();
    }
}
