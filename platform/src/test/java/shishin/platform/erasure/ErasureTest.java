package shishin.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.platform.test.Facts;
import shishin.platform.test.TestDatabase;
import shishin.platform.test.Walls;

@QuarkusTest
@ActivateRequestContext
class ErasureTest {

    private static final String GUESTS = "select owner || ' ' || title || ' ' || array_to_string(reviewers, ',') || ' '"
            + " || coalesce(content::text, '-') from guest order by title";

    @Inject
    Erasing erasing;

    @Inject
    Rounds rounds;

    @Inject
    Caller caller;

    @Inject
    DataSource database;

    private final String acme = tenant();
    private final String bravo = tenant();

    private static String tenant() {
        return "t-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static UUID guest(String tenant, String owner, String title, String content) {
        var id = NewId.next();
        TestDatabase.asOwner("""
                insert into guest values ('%s', '%s', null, '%s', '%s', array['bob', '%s'], '%s')""".formatted(id, tenant, owner, title, owner, content));
        TestDatabase.asOwner("insert into gift (id, tenant, guest_id, chosen_by) values ('%s', '%s', '%s', '%s')"
                .formatted(NewId.next(), tenant, id, owner));
        return id;
    }

    private UUID begin(Erasure erasure) {
        caller.actFor(acme, Actor.SYSTEM, "test");
        return QuarkusTransaction.requiringNew().call(() -> erasing.begin(erasure));
    }

    private Erasure forget(String person) {
        var erasure = Erasure.ofPerson(NewId.next(), person, Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(begin(erasure)).isEqualTo(erasure.id());
        rounds.look();
        return erasure;
    }

    private List<String> seen(String tenant, String sql) throws SQLException {
        return Walls.asTenant(database, tenant, sql);
    }

    @Test
    void a_pseudonym_takes_the_place_of_the_name_where_it_names_somebody_and_nowhere_else() throws SQLException {
        guest(
                acme,
                "ada",
                "about ada",
                "{\"decidedBy\": \"ada\", \"about\": \"ada\", \"acts\": [{\"owner\": \"ada\"}]}");
        guest(acme, "bob", "other", "{\"by\": \"bob\"}");
        guest(bravo, "ada", "about ada", "{}");
        var name = forget("ada").pseudonym();
        assertThat(seen(acme, GUESTS))
                .containsExactly(
                        "%s about ada bob,%s {\"acts\": [{\"owner\": \"%s\"}], \"about\": \"ada\", \"decidedBy\": \"%s\"}"
                                .formatted(name, name, name, name),
                        "bob other bob,bob {\"by\": \"bob\"}");
        assertThat(seen(acme, "select chosen_by from gift order by 1")).containsExactly("bob", name);
        assertThat(seen(bravo, "select owner from guest")).containsExactly("ada");
    }

    @Test
    void in_what_belongs_to_everybody_a_name_goes_with_the_tenant_it_stands_behind() throws SQLException {
        var title = "everybodys " + acme;
        for (var owner : List.of(acme + "/ada", acme + "/bob", bravo + "/ada"))
            guest("*", owner, title, "{\"decidedBy\": \"%s\"}".formatted(owner));
        var owners = "select owner || ' ' || (content ->> 'decidedBy') from guest where title = '%s' order by id"
                .formatted(title);
        var name = forget("ada").pseudonym();
        assertThat(seen("*", owners))
                .containsExactly(
                        "%1$s %1$s".formatted(name),
                        "%1$s/bob %1$s/bob".formatted(acme),
                        "%1$s/ada %1$s/ada".formatted(bravo));
    }

    @Test
    void a_tenant_takes_its_names_along_from_what_belongs_to_everybody() throws SQLException {
        var title = "everybodys " + acme;
        for (var owner : List.of(acme + "/ada", bravo + "/ada")) guest("*", owner, title, "{}");
        var erasure = Erasure.ofTenant(NewId.next(), Instant.parse("2026-01-01T00:00:00Z"));
        begin(erasure);
        rounds.look();
        assertThat(seen("*", "select owner from guest where title = '%s' order by id".formatted(title)))
                .containsExactly("erased-" + erasure.id(), bravo + "/ada");
    }

    @Test
    void it_is_told_once_and_told_again_it_is_the_same() throws SQLException {
        guest(acme, "eve", "first", "{}");
        try (var facts = new Facts("shishin.flowers.v1")) {
            var erasure = forget("eve");
            assertThat(begin(erasure)).isEqualTo(erasure.id());
            assertThat(begin(Erasure.ofPerson(NewId.next(), "eve", Instant.parse("2026-01-02T00:00:00Z"))))
                    .isEqualTo(erasure.id());
            facts.await(1, fact -> fact.tenant().equals(acme));
            assertThat(facts.after(Duration.ofMillis(300), fact -> fact.tenant().equals(acme)))
                    .singleElement()
                    .satisfies(fact ->
                            assertThat(fact.data().path("changed").asInt()).isEqualTo(2));
        }
    }

    @Test
    void names_that_come_late_are_replaced_until_the_name_itself_is_forgotten() throws SQLException {
        var erasure = forget("late");
        guest(acme, "late", "late", "{}");
        TestDatabase.asOwner("update erasure set next_look = now() where id = '%s'".formatted(erasure.id()));
        rounds.look();
        assertThat(seen(acme, "select owner from guest")).containsExactly(erasure.pseudonym());
        TestDatabase.asOwner(
                "update erasure set next_look = now(), watched_until = now() where id = '%s'".formatted(erasure.id()));
        rounds.look();
        assertThat(seen(acme, "select coalesce(person, 'nobody') || changed from erasure"))
                .containsExactly("nobody2");
        assertThat(seen(acme, "select id::text from erasure where next_look is not null"))
                .isEmpty();
    }

    @Test
    void of_a_tenant_nothing_stays_but_that_it_was_asked_for() throws SQLException {
        var host = guest(acme, "ada", "host", "{}");
        var guest = guest(acme, "bob", "guest", "{}");
        TestDatabase.asOwner("update guest set host = '%s' where id = '%s'".formatted(host, guest));
        guest(bravo, "ada", "stays", "{}");
        var erasure = Erasure.ofTenant(NewId.next(), Instant.parse("2026-01-01T00:00:00Z"));
        begin(erasure);
        rounds.look();
        assertThat(seen(acme, "select id::text from guest union all select id::text from gift"))
                .isEmpty();
        assertThat(seen(acme, "select scope || changed from erasure")).containsExactly("TENANT4");
        assertThat(seen(bravo, "select title from guest")).containsExactly("stays");
    }

    @Test
    void without_an_erasure_on_record_of_ones_own_tenant_nothing_is_erased() throws SQLException {
        guest(bravo, "ada", "stays", "{}");
        var erasure = forget("ada");
        for (var tenant : List.of(bravo, "*", ""))
            assertThatThrownBy(
                            () -> seen(tenant, "select erase_part('%s', 'guest', 0, 9)::text".formatted(erasure.id())))
                    .hasMessageContaining("no rows");
        assertThatThrownBy(() -> seen(acme, "delete from erasure returning id::text"))
                .hasMessageContaining("permission denied");
        assertThat(seen(bravo, "select owner from guest")).containsExactly("ada");
    }

    @Test
    void what_fails_is_taken_up_again() throws SQLException {
        guest(acme, "ann", "stuck", "{}");
        TestDatabase.asOwner("create function no() returns trigger language plpgsql as $$ begin raise 'no'; end $$;"
                + "create trigger no before update on guest for each row execute function no()");
        var erasure = forget("ann");
        TestDatabase.asOwner("drop trigger no on guest; drop function no");
        assertThat(seen(acme, "select owner from guest")).containsExactly("ann");
        TestDatabase.asOwner("update erasure set next_look = now() where id = '%s'".formatted(erasure.id()));
        rounds.look();
        assertThat(seen(acme, "select owner from guest")).containsExactly(erasure.pseudonym());
    }
}
