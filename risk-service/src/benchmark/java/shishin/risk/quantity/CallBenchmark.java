package shishin.risk.quantity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a call takes from the JSON of its model to the JSON of its answer: all but HTTP and the row that is kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class CallBenchmark {

    private static final String MODEL = """
            {"scenarios": [{"name": "outage", "frequency": {"kind": "POISSON", "rate": {"kind": "FIXED", "value": 2}},
              "severity": {"kind": "LAW", "law": {"kind": "LOGNORMAL", "mu": 0, "sigma": 1}}}]}""";
    private static final String HOW = "{\"engine\": \"MONTE_CARLO\", \"seed\": 42, \"trials\": 100000}";

    private final ObjectMapper json = mapper();
    private final Calculation calculation = new Calculation(json);

    @Benchmark
    public byte[] callOfHundredThousandTrials() throws IOException {
        var question =
                new Question(json.readValue(MODEL, PortfolioModel.class), json.readValue(HOW, HowToRun.class), null);
        return json.writeValueAsBytes(calculation.atOnce(question).orElseThrow());
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        new FigureAsTold().customize(mapper);
        return mapper;
    }
}
