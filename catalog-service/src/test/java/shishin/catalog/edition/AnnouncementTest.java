package shishin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;
import shishin.platform.test.Facts.Published;
import shishin.platform.test.Servers;
import shishin.platform.test.TestDatabase;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class AnnouncementTest {

    private static final Duration QUIET = Duration.ofSeconds(1);

    @Inject
    Announcement announcement;

    @Inject
    Catalogs catalogs;

    private final Facts facts = new Facts("shishin.catalog.v1");

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void the_guideline_is_announced_to_every_tenant_in_ordered_parts() {
        var parts = facts.await(3, of("nisc-4-measures"));
        assertThat(parts).extracting(Published::tenant).containsOnly("*");
        assertThat(parts).extracting(Published::key).containsOnly("nisc-4-measures");
        assertThat(parts).extracting(part -> part.data().get("part").asInt()).containsExactly(1, 2, 3);
        assertThat(parts).extracting(part -> part.data().get("parts").asInt()).containsOnly(3);
        assertThat(parts).extracting(part -> part.data().get("items").size()).containsExactly(250, 250, 150);
        assertThat(parts.getLast().data().at("/items/149/code").asText()).isEqualTo("3.2.0-1");
    }

    @Test
    void a_service_that_starts_again_announces_nothing() {
        facts.await(3, of("nisc-4-measures"));
        new Debut(catalogs, announcement).make();
        assertThat(facts.after(QUIET, of("nisc-4-measures"))).hasSize(3);
    }

    @Test
    void what_the_database_does_not_take_at_the_start_is_announced_when_it_does() {
        var debut = new Debut(List.of(drill("drill-late", "a", 1)), announcement);
        TestDatabase.asOwner("revoke insert on announcement from shop_app");
        try {
            assertThatThrownBy(debut::make).hasStackTraceContaining("permission denied");
        } finally {
            TestDatabase.asOwner("grant insert on announcement to shop_app");
        }
        debut.make();
        facts.await(3, of("drill-late"));
        debut.make();
        assertThat(facts.after(QUIET, of("drill-late"))).hasSize(3);
    }

    @Test
    void of_many_replicas_that_start_at_once_one_announces() {
        var edition = drill("drill-many", "a", 1);
        try (var replicas = Executors.newFixedThreadPool(8)) {
            for (int replica = 0; replica < 8; replica++) replicas.execute(() -> announcement.announce(edition));
        }
        facts.await(3, of("drill-many"));
        assertThat(facts.after(QUIET, of("drill-many"))).hasSize(3);
    }

    @Test
    void changed_content_is_announced_again() {
        for (int revision : List.of(1, 1, 2, 2))
            announcement.announce(drill("drill-change", revision == 1 ? "a" : "b", revision));
        facts.await(6, of("drill-change"));
        assertThat(facts.after(QUIET, of("drill-change")))
                .extracting(part -> part.data().get("digest").asText().charAt(7))
                .containsExactly('a', 'a', 'a', 'b', 'b', 'b');
    }

    @Test
    void a_replica_of_the_release_before_that_starts_during_an_upgrade_does_not_take_it_back() {
        var old = drill("drill-upgrade", "a", 1);
        announcement.announce(old);
        announcement.announce(drill("drill-upgrade", "b", 2));
        announcement.announce(old);
        facts.await(6, of("drill-upgrade"));
        assertThat(facts.after(QUIET, of("drill-upgrade")))
                .extracting(part -> part.data().get("digest").asText().charAt(7))
                .containsExactly('a', 'a', 'a', 'b', 'b', 'b');
    }

    private static Predicate<Published> of(String edition) {
        return fact -> fact.type().equals("shishin.catalog.edition-published.v1")
                && fact.key().equals(edition);
    }

    /** The guideline's content under another name. */
    private Catalog drill(String id, String digest, int revision) {
        var real = catalogs.of("nisc-4-measures");
        var edition = real.edition();
        var renamed = new Edition(
                id,
                edition.title(),
                edition.publisher(),
                edition.editionLabel(),
                edition.kind(),
                edition.language(),
                edition.source(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
        return new Catalog(renamed, real.items().toList(), real.corrections(), "sha256:" + digest.repeat(64), revision);
    }
}
