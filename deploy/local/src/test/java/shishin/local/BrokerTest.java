package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operators at a broker that lets in who shows a certificate, and allows what the guide says of who restores and replays. */
class BrokerTest {

    private static final List<String> FACTS =
            List.of("shishin.catalog.v1", "shishin.assessment.v1", "shishin.risk.v1", "shishin.evidence.inbound.v1");
    private static final List<String> GROUPS =
            List.of("catalog", "assessment", "assessment-evidence", "risk", "shishin-replay");
    private static final Instant MOMENT = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    static Path home;

    @SuppressWarnings("NullAway.Init") // begun before all tests
    private static LoneBroker broker;

    @SuppressWarnings("NullAway.Init") // begun before all tests
    private static EncryptedListener door;

    @SuppressWarnings("NullAway.Init") // begun before all tests
    private static Path operator;

    @SuppressWarnings("NullAway.Init") // begun before all tests
    private static Path stranger;

    @BeforeAll
    static void aBroker() throws Exception {
        var password = UUID.randomUUID().toString();
        var authority = new Authority(home.resolve("certificates"), password);
        door = new EncryptedListener(Replica.freePort(), authority.issue("kafka"), password);
        broker = LoneBroker.start(home, plain -> door.addedTo(plain) + """
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:ANONYMOUS
                """);
        operator = properties("operator", authority.issue("operator"));
        stranger = properties("stranger", authority.issue("stranger"));
        allow();
        tell("shishin.risk.v1.dlq", "a dead letter");
        tell("shishin.assessment.v1", "a fact");
    }

    @AfterAll
    static void stop() {
        broker.stop();
    }

    /** With a group that is not the command's own, as a service's file may have it. */
    private static Path properties(String name, Path certificate) throws IOException {
        return Files.writeString(home.resolve(name + ".properties"), """
                security.protocol=SSL
                ssl.truststore.type=PEM
                ssl.truststore.location=%1$s/ca.crt
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%1$s/user.p12
                ssl.keystore.password=%2$s
                group.id=risk
                """.formatted(certificate, door.password()));
    }

    private static void allow() throws ExecutionException, InterruptedException {
        var rights = new ArrayList<AclBinding>();
        for (var topic : FACTS) {
            Stream.of(AclOperation.DESCRIBE, AclOperation.READ, AclOperation.WRITE)
                    .forEach(may -> rights.add(right(ResourceType.TOPIC, topic, may)));
            Stream.of(AclOperation.DESCRIBE, AclOperation.READ)
                    .forEach(may -> rights.add(right(ResourceType.TOPIC, topic + ".dlq", may)));
        }
        for (var group : GROUPS)
            Stream.of(AclOperation.DESCRIBE, AclOperation.READ)
                    .forEach(may -> rights.add(right(ResourceType.GROUP, group, may)));
        try (var admin = Admin.create(plain())) {
            admin.createAcls(rights).all().get();
        }
    }

    private static AclBinding right(ResourceType type, String name, AclOperation may) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:CN=operator", "*", may, AclPermissionType.ALLOW));
    }

    private static Map<String, Object> plain() {
        return Map.of("bootstrap.servers", broker.bootstrap());
    }

    private static void tell(String topic, String what) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(plain(), new StringSerializer(), new StringSerializer())) {
            var fact = new ProducerRecord<>(topic, 0, MOMENT.toEpochMilli(), "key", what);
            fact.headers().add("ce_type", what.getBytes(StandardCharsets.UTF_8));
            producer.send(fact).get();
        }
    }

    private static OffsetAndMetadata heardByRisk() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(plain())) {
            return admin.listConsumerGroupOffsets("risk")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .getOrDefault(new TopicPartition("shishin.assessment.v1", 0), new OffsetAndMetadata(0));
        }
    }

    private record Said(int code, String out, String err) {}

    private static Said shishin(String... words) throws Exception {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = List.of(System.out, System.err);
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(List.of(words));
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before.getFirst());
            System.setErr(before.getLast());
        }
    }

    private static Said as(Path who, String... words) throws Exception {
        var where = Stream.of("--bootstrap-servers=" + door.address(), "--command-config=" + who);
        return shishin(Stream.concat(Stream.of(words), where).toArray(String[]::new));
    }

    @Test
    void dead_letters_are_sent_again() throws Exception {
        assertThat(as(operator, "replay")).satisfies(said -> {
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).containsPattern("shishin.risk.v1 +1 sent again");
        });
        assertThat(as(operator, "replay", "shishin.risk.v1").out()).containsPattern("shishin.risk.v1 +0 sent again");
    }

    @Test
    void what_was_told_is_listed_and_heard_again_and_a_list_moves_nobody() throws Exception {
        assertThat(as(operator, "told", "assessment", "--since=" + MOMENT).out())
                .contains("a fact");
        assertThat(heardByRisk().offset()).isZero();

        var heard = Map.of(new TopicPartition("shishin.assessment.v1", 0), new OffsetAndMetadata(1));
        try (var admin = Admin.create(plain())) {
            admin.alterConsumerGroupOffsets("risk", heard).all().get();
        }
        assertThat(as(operator, "rewind", "risk", "--since=" + MOMENT)).satisfies(said -> {
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).containsPattern("risk shishin.assessment.v1-0 +1 to be heard again");
        });
        assertThat(heardByRisk().offset()).isZero();
    }

    @Test
    void who_is_not_let_in_is_told_what_may_be_missing() throws Exception {
        assertThat(shishin("replay", "--bootstrap-servers=" + door.address())).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("shishin: ", door.address(), "--command-config");
        });
        assertThat(as(stranger, "replay")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("no dead-letter topics");
        });
        assertThat(as(stranger, "told", "risk", "--since=" + MOMENT)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("shishin: Kafka does not do it", "shishin.risk.v1");
        });
    }

    @Test
    void a_file_that_is_not_there_or_names_one_that_is_not_is_named() throws Exception {
        assertThat(shishin("told", "risk", "--since=" + MOMENT, "--command-config=" + home.resolve("none")))
                .satisfies(said -> {
                    assertThat(said.code()).isEqualTo(1);
                    assertThat(said.err())
                            .startsWith("shishin: ")
                            .contains(home.resolve("none").toString());
                });
        var astray = Files.writeString(
                home.resolve("astray.properties"),
                Files.readString(operator).replace("user.p12", "nobody.p12") + "bootstrap.servers=" + door.address());
        assertThat(shishin("replay", "--command-config=" + astray)).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("shishin: ", "nobody.p12");
        });
    }
}
