package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.RISK;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shishin.benchmark.load.Spread;
import shishin.benchmark.stack.Unusable;

/** What PostgreSQL itself gives, without Java and HTTP: one row of the probe's table by its code. Only where pgbench is. */
public final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Bench bench;

    public Pgbench(Bench bench) {
        this.bench = bench;
    }

    public void measure() throws IOException, InterruptedException {
        var script = Files.createTempFile("shishin-pgbench", ".sql");
        try {
            Files.writeString(script, """
                    \\set n random(2, %d)
                    select * from probe.entry where code = 'B-' || :n;
                    """.formatted(bench.pace().many()));
            var rates = new ArrayList<Double>();
            for (int round = 0; round < bench.pace().rounds(); round++) rates.add(run(script.toString()));
            var spread = Spread.of(rates);
            bench.report()
                    .note("pgbench, one row of the probe's table, 8 connections: %,.0f / **%,.0f** / %,.0f a second."
                            .formatted(spread.least(), spread.median(), spread.most()));
        } catch (IOException e) {
            bench.report().note("pgbench is not installed, so PostgreSQL alone was not measured.");
        } finally {
            Files.delete(script);
        }
    }

    private double run(String script) throws IOException, InterruptedException {
        var url = URI.create(
                bench.stack().told(RISK, "QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()));
        var builder = new ProcessBuilder(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=8",
                "--jobs=1",
                "--time=" + bench.pace().seconds(),
                "--file=" + script,
                "--host=" + url.getHost(),
                "--port=" + url.getPort(),
                "--username=" + bench.stack().told(RISK, "QUARKUS_FLYWAY_USERNAME"),
                url.getPath().substring(1)));
        builder.environment().put("PGPASSWORD", bench.stack().told(RISK, "QUARKUS_FLYWAY_PASSWORD"));
        var pgbench = builder.redirectErrorStream(true).start();
        var words = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(words);
        if (pgbench.waitFor() != 0 || !rate.find()) throw new Unusable("pgbench failed: " + words);
        return Double.parseDouble(rate.group(1));
    }
}
