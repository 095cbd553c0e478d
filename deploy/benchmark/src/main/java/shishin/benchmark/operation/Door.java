package shishin.benchmark.operation;

import static shishin.benchmark.stack.Stack.GATEWAY;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import shishin.benchmark.load.Figure;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Spread;
import shishin.benchmark.load.Subject;
import shishin.benchmark.report.Goal;
import shishin.benchmark.stack.Replica;

/** What it costs to come in through the gateway: one of its own before the probe, with limits nobody reaches. */
public final class Door {

    private static final double CPU_MILLIS = 0.20;
    private static final double P50_MILLIS = 0.6;
    private static final double REQUESTS_PER_SECOND = 6_000;
    private static final int MANY_CONNECTIONS = 64;

    private final Bench bench;
    private final Yardstick probe;

    public Door(Bench bench, Yardstick probe) {
        this.bench = bench;
        this.probe = probe;
    }

    public void measure() throws IOException, InterruptedException {
        var model = bench.stack().process(GATEWAY);
        try (var gateway = Replica.of(model, "gateway-before-probe", model.jar(), told())) {
            var direct = probe.trivial();
            var through = new Subject("gateway: trivial", direct.call(), gateway.address(), gateway.process());
            var some = bench.meter().measure(Bench.CONNECTIONS, through, direct);
            var many = bench.meter().measure(MANY_CONNECTIONS, through);
            bench.report().add(some);
            bench.report().add(many);
            judge(some.getFirst(), some.getLast(), many.getFirst());
        }
    }

    private void judge(Figure through, Figure direct, Figure many) {
        var report = bench.report();
        report.judge(
                Goal.atMost("through the gateway: CPU added", CPU_MILLIS, "ms"), through.spread(Sample::processCpu));
        report.judge(
                Goal.atMost("through the gateway: p50 added", P50_MILLIS, "ms"),
                Spread.difference(through.values(Sample::p50), direct.values(Sample::p50)));
        report.judge(
                Goal.atLeast("through the gateway at 64 connections", REQUESTS_PER_SECOND, "requests/s"),
                many.spread(Sample::rate));
    }

    private Map<String, String> told() {
        var unlimited = "100000000";
        var told = new HashMap<String, String>();
        told.put("SHISHIN_UPSTREAM_RISK", probe.replica().address().toString());
        told.put("SHISHIN_GATEWAY_ROUTE_SERVICES_RISK_SEGMENTS", "probe");
        told.put("SHISHIN_GATEWAY_LIMIT_CALLER_PER_SECOND", unlimited);
        told.put("SHISHIN_GATEWAY_LIMIT_CALLER_BURST", unlimited);
        told.put("SHISHIN_GATEWAY_LIMIT_TENANT_PER_SECOND", unlimited);
        told.put("SHISHIN_GATEWAY_LIMIT_TENANT_BURST", unlimited);
        return told;
    }
}
