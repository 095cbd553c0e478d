package shishin.risk.quantity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.HowToRun.Engine;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.montecarlo.Watch;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.study.ControlValue;
import shishin.risk.simulation.study.Tornado;

/** Has a model answered by the engine that suits it. */
@ApplicationScoped
public class Calculation {

    /** Raised with every change by which the same inputs may give other bits. */
    public static final String ENGINE_VERSION = "2";

    /** The level at which the tail is divided among the scenarios. */
    private static final double CONTRIBUTIONS = 0.99;

    /** The share by which the tornado changes what is certain. */
    private static final double SWING = 0.1;

    /** Draws that take about 50 ms on one core. */
    private static final double SMALL = 1e6;

    private static final int FEW = 20;

    /** Up to so many scenarios the exact engine divides the tail among them. */
    private static final int DIVIDED = 200;

    private final ObjectMapper json;

    Calculation(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Answers a model.
     *
     * @throws UnsoundModel where it cannot be computed
     */
    public LossResult answer(Question question, Watch watch) {
        var portfolio = question.model().portfolio();
        var how = question.how();
        var begun = System.nanoTime();
        var outcome = new At("/run")
                .told(() -> engine(portfolio, how) == Engine.EXACT
                        ? exact(portfolio, how)
                        : sampled(portfolio, settings(how), watch));
        var bars = question.wantsSensitivity() ? new At("/run").told(() -> Tornado.of(portfolio, SWING)) : null;
        var control = control(question, portfolio, watch);
        var millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        return LossResult.of(outcome.run(digest(question), bars, control, millis), outcome.loss);
    }

    /**
     * Answers the model of one risk while the caller waits.
     *
     * @throws UnsoundModel where it cannot be computed, or would take long: then it is asked as a simulation
     */
    public Quantified answer(RiskModel model) {
        var question = Question.of(model);
        if (!isSmall(question)) throw new UnsoundModel("/quantity/run/trials", Fault.TOO_MANY);
        return new Quantified(model, answer(question, Watch.NONE));
    }

    /** Whether it is answered in about 50 ms; refuses what cannot be computed at all. */
    public boolean isSmall(Question question) {
        var portfolio = question.model().portfolio();
        var scenarios = portfolio.scenarios();
        if (question.control() != null) question.control().with().portfolio();
        else if (engine(portfolio, question.how()) == Engine.EXACT) return scenarios.size() <= FEW;
        var draws = scenarios.stream()
                .mapToDouble(one -> 1 + one.frequency().mean())
                .sum();
        return draws * question.how().trialsOrMany() <= SMALL;
    }

    private static Engine engine(Portfolio portfolio, HowToRun how) {
        if (how.engine() != null) return how.engine();
        return portfolio.copula().isPresent() ? Engine.MONTE_CARLO : Engine.EXACT;
    }

    private static Settings settings(HowToRun how) {
        return Settings.of(how.seedOrOne(), how.trialsOrMany())
                .stoppingAt(how.precision() == null ? 0 : how.precision());
    }

    private static Outcome exact(Portfolio portfolio, HowToRun how) {
        var answer = ExactEngine.answer(portfolio, how.accuracy() == null ? ExactEngine.ACCURACY : how.accuracy());
        var several = portfolio.scenarios().size() > 1 && portfolio.scenarios().size() <= DIVIDED;
        var contributions = several ? answer.contributions(CONTRIBUTIONS) : null;
        return new Outcome(
                Engine.EXACT, answer.loss(), null, null, answer.grid().points(), contributions);
    }

    private static Outcome sampled(Portfolio portfolio, Settings settings, Watch watch) {
        var engine = new MonteCarlo(settings);
        if (portfolio.scenarios().size() == 1 || settings.trials() > MonteCarlo.KEPT) {
            var answer = engine.answer(portfolio, watch);
            return new Outcome(Engine.MONTE_CARLO, answer.loss(), settings.seed(), answer.trials(), null, null);
        }
        var divided = engine.divided(portfolio, CONTRIBUTIONS, watch);
        var answer = divided.answer();
        return new Outcome(
                Engine.MONTE_CARLO, answer.loss(), settings.seed(), answer.trials(), null, divided.contributions());
    }

    /** The years are the same with the control and without, so none of them may be left out early. */
    private static @Nullable ControlValue control(Question question, Portfolio without, Watch watch) {
        var control = question.control();
        if (control == null) return null;
        var with = control.with().portfolio();
        var years = settings(question.how()).stoppingAt(0);
        var plan = new ControlValue.Plan(control.cost(), control.years());
        return new At("/run").told(() -> ControlValue.of(without, with, plan, years, watch));
    }

    private String digest(Question question) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(question)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Outcome(
            Engine engine,
            AnnualLoss loss,
            @Nullable Long seed,
            @Nullable Long trials,
            @Nullable Integer gridPoints,
            @Nullable List<Contribution> contributions) {

        LossResult.Run run(
                String digest, @Nullable List<Tornado.Bar> bars, @Nullable ControlValue control, long millis) {
            return new LossResult.Run(engine, digest, seed, trials, gridPoints, contributions, bars, control, millis);
        }
    }
}
