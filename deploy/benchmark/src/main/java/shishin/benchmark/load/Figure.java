package shishin.benchmark.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** All turns of one subject. */
public record Figure(String name, int connections, List<Sample> samples) {

    public Figure {
        samples = List.copyOf(samples);
    }

    public Spread spread(ToDoubleFunction<Sample> value) {
        return Spread.of(values(value));
    }

    public List<Double> values(ToDoubleFunction<Sample> value) {
        return samples.stream().map(value::applyAsDouble).toList();
    }
}
