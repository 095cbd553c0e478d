package shishin.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/**
 * A release comes after another while that one still runs: its migrations expand, and what they take away no code of the
 * release before reads any more. Such a migration says so: {@code -- contract: <table>.<column> since <release>}, the
 * release that stopped reading it.
 */
public final class UpgradeCheck {

    private static final Pattern CONTRACT = Pattern.compile("(?m)^-- contract: (\\S+) since (\\d+)\\.(\\d+)\\.(\\d+)$");

    private UpgradeCheck() {}

    /** Compares, or with {@code -Dshishin.migrations=update} writes the list anew, while that release is still in the making. */
    public static void releasedMigrationsStayAsTheyAre(Flyway flyway) {
        var applied = new TreeMap<String, Integer>();
        for (var migration : flyway.info().applied()) {
            assertThat(migration.getVersion())
                    .as("%s: code that is being replaced would do it again, and undo it", migration.getScript())
                    .isNotNull();
            var script = migration.getScript();
            applied.put(script.substring(script.lastIndexOf('/') + 1), migration.getChecksum());
        }
        var release = TestDatabase.released();
        if ("update".equals(System.getProperty("shishin.migrations"))) release.write(applied);
        assertThat(applied)
                .as("migrations of %s; what was released is mended by the next migration", release.version())
                .containsAllEntriesOf(release.migrations());
    }

    public static void theCodeOfTheLastReleaseStillFindsWhatItReads(Flyway flyway) throws SQLException {
        var release = TestDatabase.released();
        try (var owner = TestDatabase.as(TestDatabase.OWNER)) {
            var taken = Shape.of(owner).takesFrom(release.shape());
            taken.keySet().removeAll(contracted(release, flyway).keySet());
            assertThat(taken)
                    .as("what the code of %s relies on", release.version())
                    .isEmpty();
        }
    }

    /** The one fact that waited: its type, which names the service that tells it. */
    public static void whatTheLastReleaseHadNotSentIsSent(String tenant, String type) {
        var service = type.split("\\.", 3)[1];
        try (var facts = new Facts("shishin." + service + ".v1")) {
            assertThat(facts.await(1, fact -> fact.tenant().equals(tenant)))
                    .first()
                    .satisfies(fact -> assertThat(fact.type()).isEqualTo(type));
        }
    }

    public static void theCodeOfTheLastReleaseStillWrites() throws SQLException {
        try (var app = TestDatabase.as(TestDatabase.APP)) {
            TestDatabase.released().writeRows(app, 2);
        }
    }

    /** What the migrations since then say nobody reads any more, as of that release or one before it. */
    private static Map<String, String> contracted(Released release, Flyway flyway) {
        var contracted = new TreeMap<String, String>();
        release.newer(flyway).flatMap(sql -> CONTRACT.matcher(sql).results()).forEach(mark -> {
            int[] since = {
                Integer.parseInt(mark.group(2)), Integer.parseInt(mark.group(3)), Integer.parseInt(mark.group(4))
            };
            var last = Arrays.stream(release.version().split("\\.", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (Arrays.compare(since, last) <= 0) contracted.put(mark.group(1), mark.group());
        });
        return contracted;
    }
}
