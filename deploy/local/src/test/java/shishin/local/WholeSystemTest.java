package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import shishin.local.demo.Demo;
import shishin.local.demo.Story;
import shishin.local.machine.Complaint;
import shishin.local.server.Kafka;
import shishin.local.server.Ports;
import shishin.local.server.Secrets;
import shishin.local.stack.Progress;
import shishin.local.stack.Settings;
import shishin.local.stack.Stack;

/** Everything together, as {@code ./shishin up} starts it: Keycloak, gateway, services, PostgreSQL and Kafka. */
@TestMethodOrder(OrderAnnotation.class)
class WholeSystemTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."));

    /** Where the programs were built that are replaced: an earlier release, to see an upgrade under load. */
    private static final Path RELEASED = Path.of(System.getProperty("shishin.released", ROOT.toString()));

    private static final int SYSTEMS = 24;

    @TempDir
    static Path home;

    private static Ports ports;
    private static Stack stack;

    @BeforeAll
    static void up() throws IOException {
        ports = FreePorts.find();
        stack = Stack.open(
                new Settings(RELEASED, home, ROOT.resolve(".shishin/servers"), ports, false), new Progress(System.out));
        stack.start();
    }

    @AfterAll
    static void down() {
        stack.close();
    }

    @Test
    void the_loop_turns_and_turns_again() throws Exception {
        var story = new Story(System.out, gateway(), new Tokens(ports.keycloak())::of);
        for (int turn = 0; turn < 2; turn++) new Demo(story, System.out).tell(home);
        assertThat(Files.readString(home.resolve("heatmap.svg")))
                .startsWith("<svg")
                .contains("<title");
    }

    @Test
    void whatever_is_killed_no_fact_is_lost_none_doubled_none_out_of_order() throws Exception {
        var agent = new RestlessAgent(gateway(), new Tokens(ports.keycloak())::of, 12);
        agent.start();
        for (var victim : List.of("risk", "assessment", "kafka", "risk")) {
            Thread.sleep(Duration.ofSeconds(3));
            kill(victim);
            Thread.sleep(Duration.ofSeconds(2));
            stack.revive(victim);
        }
        Thread.sleep(Duration.ofSeconds(2));
        agent.stop();

        assertThat(agent.accepted()).as("pieces of evidence").isGreaterThan(200);
        assertThat(new FactLog(ports.kafka(), "shishin.assessment.v1").failures(agent.run()))
                .as("first sight of each fact, per stream, in order")
                .isEqualTo(agent.expected());
        assertThat(agent.seenByRisk(Duration.ofMinutes(3)))
                .as("count of each issue")
                .isEqualTo(agent.counts());
    }

    @Test
    void two_replicas_on_one_database_and_one_broker_give_the_results_of_one() throws Exception {
        long first = stack.process("assessment").orElseThrow().number();
        try (var second = Replica.of(first, home.resolve("second-replica.log"))) {
            var one = URI.create("http://localhost:" + ports.assessment());
            var twins = new TwinAgents(List.of(one, second.address()), new Tokens(ports.keycloak())::of);
            long before = twins.ledgers().getFirst();
            var relayed = twins.relayed();

            assertThat(twins.say(SYSTEMS).values())
                    .as("one replica takes it in, the other knows it")
                    .hasSize(2 * SYSTEMS)
                    .containsOnly(List.of(200, 201));
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(twins.ledgers())
                            .as("one ledger, with each piece once")
                            .containsOnly(before + 2 * SYSTEMS));
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(new FactLog(ports.kafka(), "shishin.assessment.v1")
                                    .kinds(twins.run())
                                    .values())
                            .as("each fact once and in order, the expiry by the schedule of one of them")
                            .hasSize(SYSTEMS)
                            .containsOnly(List.of(
                                    "shishin.assessment.evidence-failed.v1",
                                    "shishin.assessment.evidence-recovered.v1",
                                    "shishin.assessment.evidence-expired.v1")));
            var sent = twins.relayed();
            assertThat(List.of(sent.getFirst() - relayed.getFirst(), sent.getLast() - relayed.getLast()))
                    .as("facts of the %d each replica has sent", 3 * SYSTEMS)
                    .allSatisfy(part -> assertThat(part).isPositive());
            var postures = twins.postures();
            assertThat(postures.getFirst()).isEqualTo(postures.getLast());
            assertThat(postures.getFirst().at("/whole/evidence/stale").asInt()).isGreaterThanOrEqualTo(SYSTEMS);
        }
    }

    @Test
    void a_simulation_whose_process_is_killed_is_ended_by_another_with_the_same_figures() throws Exception {
        var first = URI.create("http://localhost:" + ports.risk());
        long pid = stack.process("risk").orElseThrow().number();
        try (var second = Replica.of(pid, home.resolve("second-risk.log"))) {
            var simulation = new LongRun(new Tokens(ports.keycloak())::of);
            second.holdStill();
            var run = simulation.ask(first);
            await().atMost(Duration.ofSeconds(20)).until(() -> LongRun.isUnderWay(simulation.look(first, run)));
            kill("risk");
            second.goOn();
            try {
                assertThat(simulation.look(second.address(), run).path("state").asText())
                        .isEqualTo("RUNNING");
                var ended = ended(simulation, second, run);
                var undisturbed = ended(simulation, second, simulation.ask(second.address()));
                assertThat(LongRun.figures(ended)).isEqualTo(LongRun.figures(undisturbed));
            } finally {
                stack.revive("risk");
            }
        }
    }

    private static JsonNode ended(LongRun simulation, Replica replica, String run) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> simulation.look(replica.address(), run),
                        look -> look.path("state").asText().equals("DONE"));
    }

    /** The last: what the stack had started is no longer there. */
    @Test
    @Order(Integer.MAX_VALUE)
    @EnabledIfSystemProperty(
            named = "shishin.rolling",
            matches = "true",
            disabledReason = "starts eleven more processes")
    void every_replica_is_replaced_under_load_and_nobody_notices() throws Exception {
        try (var pairs = new Pairs(stack, home)) {
            var agent = new RestlessAgent(pairs.gateway(), new Tokens(ports.keycloak())::of, 6);
            var callers = new SteadyCallers(pairs.gateway(), new Tokens(ports.keycloak())::of);
            var assessment = new FactLog(ports.kafka(), "shishin.assessment.v1");
            var risk = new FactLog(ports.kafka(), "shishin.risk.v1");
            agent.start();
            callers.start();
            pairs.replace(RELEASED, ROOT);
            Thread.sleep(Duration.ofSeconds(2));
            callers.stop();
            agent.stop();

            assertThat(callers.failures()).as("failed requests").isEmpty();
            assertThat(agent.failed())
                    .as("pieces of evidence not accepted at once")
                    .isZero();
            assertThat(pairs.killed())
                    .as("replicas that did not end in their own time")
                    .isZero();
            assertThat(assessment.failures(agent.run())).isEqualTo(agent.expected());
            var opened = risk.issues(callers.run());
            assertThat(opened.keySet()).as("each issue told").isEqualTo(callers.issues());
            assertThat(opened.values()).as("each once").containsOnly(List.of("shishin.risk.issue-opened.v1"));
            assertThat(agent.seenByRisk(Duration.ofMinutes(1)))
                    .as("count of each issue")
                    .isEqualTo(agent.counts());
            System.out.printf(
                    "Replaced 6 replicas: %d requests and %d pieces of evidence, 0 failed; %d + %d facts, %d told again%n",
                    callers.answered(),
                    agent.accepted(),
                    agent.accepted(),
                    opened.size(),
                    assessment.repeated() + risk.repeated());
        }
    }

    /** Takes a minute and a half more, and is asked for: {@code -Dshishin.restore}. */
    @Test
    @EnabledIfSystemProperty(named = "shishin.restore", matches = ".*")
    void a_cluster_restored_to_a_moment_loses_no_fact_doubles_none_and_its_ledger_verifies() throws Exception {
        var password = new Secrets(home.resolve("secrets.properties")).of("postgres.postgres");
        var disk = new PointInTime(ports.postgres(), password, home.resolve("data/postgres"), home.resolve("backup"));
        disk.archiveFromTheNextStart();
        kill("postgres");
        stack.revive("postgres");
        disk.backUp();
        var before = work();
        var auditor = new Auditor(gateway(), WholeSystemTest::token, home.resolve("auditor"));
        assertThat(auditor.begin("early")).contains("BEGUN");
        var moment = disk.now();
        var after = work();
        assertThat(auditor.begin("late")).contains("BEGUN");
        disk.awaitArchive();

        for (var lost : List.of("catalog", "assessment", "risk", "postgres")) kill(lost);
        disk.restore(moment);
        stack.revive("postgres");
        try (var offsets = new Offsets(Broker.at(Kafka.bootstrap(ports.kafka())))) {
            for (var service : List.of("catalog", "assessment", "risk"))
                await().atMost(Duration.ofMinutes(1)) // Kafka misses who was killed after a while
                        .ignoreExceptionsInstanceOf(Complaint.class)
                        .until(() -> offsets.rewind(service, moment.minus(Duration.ofDays(1))) != null);
        }
        for (var service : List.of("catalog", "assessment", "risk")) stack.revive(service);

        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(after.seenByRisk(Duration.ZERO))
                        .as("told after the moment, forgotten, and heard again")
                        .isEqualTo(after.counts()));
        assertThat(before.seenByRisk(Duration.ZERO))
                .as("heard before the moment, told again, and known")
                .isEqualTo(before.counts());
        assertThat(auditor.verify("early")).contains("VERIFIED").doesNotContain("NOT");
        assertThat(auditor.verify("late")).contains("NOT VERIFIED");
        assertThat(work().accepted()).as("and it goes on").isPositive();
    }

    /** Some failures, each of which risk has seen. */
    private static RestlessAgent work() throws Exception {
        var agent = new RestlessAgent(gateway(), WholeSystemTest::token, 4);
        agent.start();
        Thread.sleep(Duration.ofSeconds(2));
        agent.stop();
        assertThat(agent.seenByRisk(Duration.ofMinutes(1))).isEqualTo(agent.counts());
        return agent;
    }

    /** Keycloak loses its database too, and finds it again. */
    private static String token(String name) {
        return await().atMost(Duration.ofSeconds(40))
                .ignoreExceptions()
                .until(() -> new Tokens(ports.keycloak()).of(name), token -> !token.isBlank());
    }

    private static void kill(String server) throws InterruptedException {
        var process =
                ProcessHandle.of(stack.process(server).orElseThrow().number()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static URI gateway() {
        return URI.create("http://localhost:" + ports.gateway());
    }
}
