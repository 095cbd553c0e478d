package shishin.risk.quantity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shishin.risk.quantity.HowToRun.Engine;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.exact.Grid;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.InvalidModel;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.study.ControlValue;
import shishin.risk.simulation.study.Tornado;
import shishin.risk.simulation.watch.Watch;

/** Has a model answered by the engine that suits it. */
@ApplicationScoped
public class Calculation {

    /** Raised with every change by which the same inputs may give other bits. */
    public static final String ENGINE_VERSION = "4";

    /** The level at which the tail is divided among the scenarios. */
    private static final double CONTRIBUTIONS = 0.99;

    /** The share by which the tornado changes what is certain. */
    private static final double SWING = 0.1;

    private final ObjectMapper json;

    Calculation(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Answers a model, on the caller's thread and on all others there are.
     *
     * @throws UnsoundModel where it cannot be computed
     */
    public LossResult answer(Question question, Watch watch) {
        return answer(Prepared.of(question), watch);
    }

    /**
     * Answers the model of one risk while the caller waits.
     *
     * @throws UnsoundModel where it cannot be computed, or would take long: then it is asked as a simulation
     */
    public Quantified answer(RiskModel model) {
        try {
            var result = small(Question.of(model), Work.OF_A_RISK)
                    .orElseThrow(() -> Prepared.RUN.in("trials").fault(Fault.TOO_MANY));
            return new Quantified(model, result);
        } catch (UnsoundModel e) {
            throw e.moved("/model/scenarios/0", "/quantity").moved("/run", "/quantity/run");
        }
    }

    /**
     * Answers what is small; nothing, where it is to be queued.
     *
     * @throws UnsoundModel where it cannot be computed, or not in any bearable time
     */
    public Optional<LossResult> atOnce(Question question) {
        return question.takesLongToRead() ? Optional.empty() : small(question, Work.SMALL);
    }

    private Optional<LossResult> small(Question question, double most) {
        return Desk.computed(() -> Optional.of(Prepared.of(question))
                .filter(prepared -> prepared.work().total() <= most)
                .map(prepared -> answer(prepared, Watch.NONE)));
    }

    private LossResult answer(Prepared prepared, Watch watch) {
        var begun = System.nanoTime();
        var work = prepared.work();
        var first = work.model() / work.total();
        var second = first + work.sensitivity() / work.total();
        var outcome = told(() -> prepared.engine() == Engine.EXACT
                ? exact(prepared, watch.between(0, first))
                : sampled(prepared, watch.between(0, first)));
        var bars = prepared.question().wantsSensitivity()
                ? told(() -> Tornado.of(prepared.portfolio(), SWING, watch.between(first, second)))
                : null;
        var control = control(prepared, watch.between(second, 1));
        var millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        return LossResult.of(outcome.run(digest(prepared.question()), bars, control, millis), outcome.loss);
    }

    /** What an engine finds out only while it computes is a matter of the accuracy, or of the model as a whole. */
    private static <T> T told(Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidModel e) {
            throw (e.place().equals("accuracy") ? Prepared.RUN.in("accuracy") : Prepared.MODEL).fault(e.fault());
        }
    }

    private static Settings settings(HowToRun how) {
        return Settings.of(how.seedOrOne(), how.trialsOrMany())
                .stoppingAt(how.precision() == null ? 0 : how.precision());
    }

    private static Outcome exact(Prepared prepared, Watch watch) {
        var answer = ExactEngine.answer(prepared.portfolio(), prepared.accuracy(), watch.between(0, 0.5));
        var contributions = prepared.isDivided() ? answer.contributions(CONTRIBUTIONS, watch.between(0.5, 1)) : null;
        return new Outcome(Engine.EXACT, answer.loss(), null, null, answer.grid(), contributions);
    }

    private static Outcome sampled(Prepared prepared, Watch watch) {
        var settings = settings(prepared.question().how());
        var engine = new MonteCarlo(settings);
        if (!prepared.isDivided()) {
            var answer = engine.answer(prepared.portfolio(), watch);
            return new Outcome(Engine.MONTE_CARLO, answer.loss(), settings.seed(), answer.trials(), null, null);
        }
        var divided = engine.divided(prepared.portfolio(), CONTRIBUTIONS, watch);
        var answer = divided.answer();
        return new Outcome(
                Engine.MONTE_CARLO, answer.loss(), settings.seed(), answer.trials(), null, divided.contributions());
    }

    /** The years are the same with the control and without, so none of them may be left out early. */
    private static @Nullable ControlValue control(Prepared prepared, Watch watch) {
        var control = prepared.question().control();
        var with = prepared.with();
        if (control == null || with == null) return null;
        var years = settings(prepared.question().how()).stoppingAt(0);
        var plan = new At("/control").told(() -> new ControlValue.Plan(control.cost(), control.years()));
        return told(() -> ControlValue.of(prepared.portfolio(), with, plan, years, watch));
    }

    /** Of equal questions the same, in whatever order their members came. */
    private String digest(Question question) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .writeValueAsBytes(question)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Outcome(
            Engine engine,
            AnnualLoss loss,
            @Nullable Long seed,
            @Nullable Long trials,
            @Nullable Grid grid,
            @Nullable List<Contribution> contributions) {

        LossResult.Run run(
                String digest, @Nullable List<Tornado.Bar> bars, @Nullable ControlValue control, long millis) {
            return new LossResult.Run(engine, digest, seed, trials, grid, contributions, bars, control, millis);
        }
    }
}
