package shishin.risk.simulation.montecarlo;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import shishin.risk.simulation.distribution.Drawing;
import shishin.risk.simulation.severity.Severity;

/** Prepares draws of severities. */
final class Draws {

    private Draws() {}

    static Drawing of(Severity severity) {
        return switch (severity) {
            case Severity.Single(var law) -> law.drawing();
            case Severity.Mixture mixture -> mixture(mixture);
            case Severity.Sum all -> sum(all.terms());
            case Severity.Occasional(double probability, var loss) -> occasional(probability, of(loss));
            case Severity.Insured insured -> insured(insured);
        };
    }

    private static Drawing mixture(Severity.Mixture mixture) {
        var parts = mixture.parts();
        var drawings = drawings(parts.stream().map(Severity.Part::severity).toList());
        var reached = new double[drawings.length];
        for (int i = 0; i < reached.length; i++)
            reached[i] = (i == 0 ? 0 : reached[i - 1]) + parts.get(i).weight();
        return random -> {
            var samplers = samplers(drawings, random);
            return () -> {
                var u = random.nextDouble();
                int i = 0;
                while (i < reached.length - 1 && u >= reached[i]) i++;
                return samplers[i].sample();
            };
        };
    }

    private static Drawing sum(List<Severity> terms) {
        var drawings = drawings(terms);
        return random -> {
            var samplers = samplers(drawings, random);
            return () -> {
                var sum = 0.0;
                for (var term : samplers) sum += term.sample();
                return sum;
            };
        };
    }

    private static Drawing occasional(double probability, Drawing drawing) {
        return random -> {
            var loss = drawing.from(random);
            return () -> random.nextDouble() < probability ? loss.sample() : 0;
        };
    }

    private static Drawing insured(Severity.Insured insured) {
        var drawing = of(insured.loss());
        return random -> {
            var loss = drawing.from(random);
            return () -> insured.retained(loss.sample());
        };
    }

    private static Drawing[] drawings(List<Severity> severities) {
        return severities.stream().map(Draws::of).toArray(Drawing[]::new);
    }

    private static ContinuousSampler[] samplers(Drawing[] drawings, UniformRandomProvider random) {
        return Arrays.stream(drawings).map(drawing -> drawing.from(random)).toArray(ContinuousSampler[]::new);
    }
}
