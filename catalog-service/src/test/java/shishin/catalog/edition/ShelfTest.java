package shishin.catalog.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.platform.language.Language;

class ShelfTest {

    private static final Duration LATELY = Duration.ofMinutes(5);

    /** Counts what is asked of it. */
    private static final class Store implements EditionStore {

        private final Map<String, Head> heads = new HashMap<>();
        private long changes = 1;
        private int looks;
        private int reads;

        void put(String id, long version) {
            heads.put(id, head(id, version));
            changes++;
        }

        @Override
        public Holdings holdings(String tenant) {
            looks++;
            return new Holdings(changes, List.copyOf(heads.values()));
        }

        @Override
        public Draft content(Head head) {
            reads++;
            return Drafts.large(head.id(), 200);
        }

        @Override
        public Map<String, Long> changes(Duration lately) {
            return Map.of("acme", changes);
        }

        private static Head head(String id, long version) {
            var catalog = Drafts.large(id, 200).catalog("sha256:" + id + version);
            return new Head(
                    "acme",
                    id,
                    new Standing(Owner.TENANT, State.PUBLISHED, 1),
                    Heading.of(catalog),
                    catalog.digest(),
                    Head.Dates.of(catalog.edition()),
                    version);
        }
    }

    private final Store store = new Store();

    private Shelf shelf(long bytes) {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        return new Shelf(store, json, nobodyListens(), new ShelfConfig() {
            @Override
            public MemorySize memory() {
                return new MemorySize(BigInteger.valueOf(bytes));
            }

            @Override
            public Duration lookEvery() {
                return Duration.ofSeconds(2);
            }
        });
    }

    @SuppressWarnings("unchecked") // a proxy knows no type parameters
    private static Event<CatalogShelved> nobodyListens() {
        return (Event<CatalogShelved>) Proxy.newProxyInstance(
                ShelfTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, words) -> null);
    }

    private static byte[] item(Shelf shelf, String id) {
        return shelf.volume(shelf.head("acme", id).orElseThrow())
                .in(Language.EN)
                .item("C-00007");
    }

    @Test
    void what_was_read_once_is_read_from_memory_as_it_was_written_out() {
        store.put("rules", 1);
        var shelf = shelf(100_000_000);
        var first = item(shelf, "rules");
        for (int time = 0; time < 1000; time++) assertThat(item(shelf, "rules")).isSameAs(first);
        assertThat(store.looks).isOne();
        assertThat(store.reads).isOne();
    }

    @Test
    void what_changed_elsewhere_is_read_anew_and_nothing_else() {
        store.put("rules", 1);
        store.put("other", 1);
        var shelf = shelf(100_000_000);
        var rules = item(shelf, "rules");
        var other = item(shelf, "other");
        shelf.compare(LATELY);
        assertThat(item(shelf, "rules")).isSameAs(rules);
        store.put("rules", 2);
        shelf.compare(LATELY);
        assertThat(item(shelf, "rules")).isNotSameAs(rules);
        assertThat(item(shelf, "other")).isSameAs(other);
        assertThat(store.reads).isEqualTo(3);
    }

    @Test
    void what_was_read_longest_ago_makes_room() {
        for (int i = 0; i < 20; i++) store.put("rules-" + i, 1);
        var shelf = shelf(1_000_000);
        for (int i = 0; i < 20; i++) item(shelf, "rules-" + i);
        assertThat(shelf.held()).isBetween(1L, 10L);
    }

    @Test
    void an_edition_in_one_language_is_written_out_once() {
        var volume = Volume.of(Drafts.large("rules", 3).catalog("x"), new ObjectMapper());
        assertThat(volume.in(Language.JA)).isSameAs(volume.in(Language.EN));
        assertThat(volume.in(Language.JA).language()).isEqualTo(Language.EN);
    }
}
