package shishin.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL, Kafka and an issuer of tokens for the tests of one module. {@code -Dshishin.servers=containers} takes
 * PostgreSQL and Kafka from Testcontainers; without it they run on this machine as they are.
 */
public final class Servers implements QuarkusTestResourceLifecycleManager {

    private static final boolean CONTAINERS = "containers".equals(System.getProperty("shishin.servers"));

    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private TestBroker broker;

    @Override
    public Map<String, String> start() {
        var starting =
                CompletableFuture.supplyAsync(() -> CONTAINERS ? TestBroker.inContainer() : TestBroker.onThisMachine());
        database = CONTAINERS ? TestDatabase.inContainer() : TestDatabase.onThisMachine();
        broker = starting.join();
        TestBroker.current = broker;
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", database.url());
        config.put("quarkus.datasource.username", TestDatabase.APP);
        config.put("quarkus.datasource.password", TestDatabase.APP);
        config.put("quarkus.flyway.username", TestDatabase.OWNER);
        config.put("quarkus.flyway.password", TestDatabase.OWNER);
        config.put("kafka.bootstrap.servers", broker.bootstrapServers());
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return config;
    }

    @Override
    public void stop() {
        broker.stop();
        database.stop();
    }
}
