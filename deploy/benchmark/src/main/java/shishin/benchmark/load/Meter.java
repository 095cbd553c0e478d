package shishin.benchmark.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import shishin.benchmark.stack.Account;
import shishin.benchmark.stack.ServerProcess;

/** Puts subjects under load in turns, so that what disturbs the machine disturbs all of them alike. */
public final class Meter {

    private final ServerProcess database;
    private final Account account;
    private final Pace pace;
    private final Wrk wrk;

    public Meter(ServerProcess database, Account account, Pace pace) throws IOException {
        this.database = database;
        this.account = account;
        this.pace = pace;
        this.wrk = new Wrk();
    }

    /** A figure for each subject, in their order. */
    public List<Figure> measure(int connections, Subject... subjects) throws IOException, InterruptedException {
        for (var subject : subjects) warmUp(subject, connections);
        var turns = new ArrayList<List<Sample>>();
        for (int round = 1; round <= pace.rounds(); round++) {
            var samples = new ArrayList<Sample>();
            for (var subject : subjects) samples.add(sample(subject, connections));
            turns.add(samples);
        }
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < subjects.length; i++) {
            int subject = i;
            figures.add(new Figure(
                    subjects[i].name(),
                    connections,
                    turns.stream().map(turn -> turn.get(subject)).toList()));
        }
        return figures;
    }

    private void warmUp(Subject subject, int connections) throws IOException, InterruptedException {
        var warming = new Warming();
        for (int spent = 0; spent < pace.warmUp() && warming.isNeeded(); spent += pace.seconds())
            warming.ran(wrk.warmUp(subject, connections, pace.seconds(), account.token())
                    .rate());
    }

    private Sample sample(Subject subject, int connections) throws IOException, InterruptedException {
        var process = subject.process().cpu();
        var postgres = database.cpu();
        var load = wrk.run(subject, connections, pace.seconds(), account.token());
        var sample = new Sample(
                load.rate(),
                load.p50(),
                load.p99(),
                perRequest(subject.process().cpu().minus(process), load),
                perRequest(database.cpu().minus(postgres), load),
                subject.process().residentMegabytes());
        System.out.printf("  %-44s %,9.0f/s  p50 %6.2f ms%n", subject.name(), sample.rate(), sample.p50());
        return sample;
    }

    private static double perRequest(Duration cpu, Load load) {
        return (double) cpu.toMillis() / load.requests();
    }
}
