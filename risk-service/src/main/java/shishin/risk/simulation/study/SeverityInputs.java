package shishin.risk.simulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.severity.Severity;
import shishin.risk.simulation.severity.Severity.Insured;
import shishin.risk.simulation.severity.Severity.Mixture;
import shishin.risk.simulation.severity.Severity.Occasional;
import shishin.risk.simulation.severity.Severity.Part;
import shishin.risk.simulation.severity.Severity.Sum;

/**
 * The inputs of a severity: each law it is made of, the probability of what follows only sometimes, and what an insurer
 * leaves. They are named by the way to them, such as {@code severity/RESPONSE} or {@code severity/secondary/probability};
 * parts without a name of their own count from 1.
 */
final class SeverityInputs {

    private final String scenario;
    private final double swing;
    private final List<Input> found = new ArrayList<>();

    private SeverityInputs(String scenario, double swing) {
        this.scenario = scenario;
        this.swing = swing;
    }

    /** @param whole the portfolio with another severity in this one's place */
    static List<Input> of(String scenario, Severity severity, double swing, Function<Severity, Portfolio> whole) {
        var inputs = new SeverityInputs(scenario, swing);
        inputs.visit("severity", severity, whole);
        return inputs.found;
    }

    private void visit(String name, Severity severity, Function<Severity, Portfolio> whole) {
        switch (severity) {
            case Severity.Single law -> add(name, share -> whole.apply(law.times(share)));
            case Mixture(var parts) -> mixture(name, parts, whole);
            case Sum sum -> sum(name, sum, whole);
            case Occasional(double probability, var loss) -> {
                add(
                        name + "/probability",
                        share -> whole.apply(new Occasional(Math.min(probability * share, 1), loss)));
                visit(name, loss, changed -> whole.apply(new Occasional(probability, changed)));
            }
            case Insured insured -> insured(name, insured, whole);
        }
    }

    private void mixture(String name, List<Part> parts, Function<Severity, Portfolio> whole) {
        for (int i = 0; i < parts.size(); i++) {
            var place = i;
            var part = parts.get(i);
            visit(
                    name + "/" + (i + 1),
                    part.severity(),
                    changed -> whole.apply(new Mixture(with(parts, place, new Part(part.weight(), changed)))));
        }
    }

    private void sum(String name, Sum sum, Function<Severity, Portfolio> whole) {
        for (int i = 0; i < sum.terms().size(); i++) {
            var place = i;
            visit(
                    name + "/" + (sum.names().isEmpty() ? i + 1 : sum.names().get(i)),
                    sum.terms().get(i),
                    changed -> whole.apply(new Sum(with(sum.terms(), place, changed), sum.names())));
        }
    }

    private void insured(String name, Insured insured, Function<Severity, Portfolio> whole) {
        var loss = insured.loss();
        var deductible = insured.deductible();
        var limit = insured.limit();
        visit(name, loss, changed -> whole.apply(new Insured(changed, deductible, limit)));
        if (deductible > 0)
            add(name + "/deductible", share -> whole.apply(new Insured(loss, deductible * share, limit)));
        add(name + "/limit", share -> whole.apply(new Insured(loss, deductible, limit * share)));
    }

    private void add(String name, DoubleFunction<Portfolio> changed) {
        found.add(new Input(scenario, name, side -> changed.apply(side.share(swing))));
    }

    private static <T> List<T> with(List<T> all, int place, T other) {
        var changed = new ArrayList<>(all);
        changed.set(place, other);
        return changed;
    }
}
