package shishin.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static shishin.catalog.Press.platformEditor;
import static shishin.catalog.Press.publication;
import static shishin.catalog.Press.viewer;
import static shishin.catalog.Readers.editor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.catalog.Press;
import shishin.catalog.edition.Owner;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.precondition.IfMatch;
import shishin.platform.test.Facts;
import shishin.platform.test.Servers;
import shishin.platform.test.Walls;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class EverybodysEditionTest {

    @Inject
    Press press;

    @Inject
    Editions editions;

    @Inject
    Caller caller;

    @Inject
    DataSource database;

    private final String tenant = Press.tenant();
    private final String id = "everybodys-" + tenant;

    @Test
    void it_is_read_by_every_tenant_and_told_to_every_tenant() {
        press.keepForEverybody(tenant, Drafts.of(id, "A-1=Keep records"));
        editor(tenant).get("/api/v1/catalogs/" + id).then().statusCode(404);
        publication(editor(tenant), id).statusCode(404);
        publication(platformEditor(tenant), id).statusCode(200).body("owner", equalTo("EVERYBODY"));
        viewer("anybody").get("/api/v1/catalogs/" + id).then().statusCode(200).body("owner", equalTo("EVERYBODY"));
        try (var facts = new Facts("shishin.catalog.v1")) {
            var told = facts.await(1, fact -> fact.key().equals(id));
            assertThat(told.getFirst().tenant()).isEqualTo("*");
        }
    }

    @Test
    void a_tenants_editor_may_not_change_it() {
        press.keepForEverybody(tenant, Drafts.of(id, "A-1=Keep records"));
        publication(platformEditor(tenant), id).statusCode(200);
        editor(tenant)
                .header("If-Match", "*")
                .body("{\"abolishedOn\":\"2026-12-31\"}")
                .post("/api/v1/catalogs/" + id + "/withdrawal")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/edition-of-everybody"));
        var own = Drafts.of(id, "A-1=Mine");
        assertThatThrownBy(() -> press.keep(tenant, own, Mode.UPDATE)).isInstanceOf(EditionExists.class);
    }

    @Test
    void a_name_that_a_tenant_has_alone_does_not_become_everybodys() {
        press.keep(tenant, Drafts.of(id, "A-1=Mine"), Mode.STOP);
        assertThatThrownBy(() -> press.keepForEverybody("another-" + tenant, Drafts.of(id, "A-1=All")))
                .isInstanceOf(EditionExists.class);
    }

    @Test
    void who_takes_a_name_for_all_waits_for_the_tenant_that_is_taking_it() throws Exception {
        var all = racing(
                () -> press.keep(tenant, Drafts.of(id, "A-1=Mine"), Mode.STOP),
                () -> press.keepForEverybody("another-" + tenant, Drafts.of(id, "A-1=All")));
        assertThatThrownBy(all::get).hasCauseInstanceOf(EditionExists.class);
    }

    @Test
    void a_tenant_waits_for_who_is_taking_the_name_for_all() throws Exception {
        var own = racing(
                () -> press.keepForEverybody("another-" + tenant, Drafts.of(id, "A-1=All")),
                () -> press.keep(tenant, Drafts.of(id, "A-1=Mine"), Mode.STOP));
        assertThatThrownBy(own::get).hasCauseInstanceOf(EditionExists.class);
    }

    @Test
    void two_tenants_take_the_same_name_without_waiting() throws Exception {
        QuarkusTransaction.requiringNew().call(() -> {
            press.keep(tenant, Drafts.of(id, "A-1=Mine"), Mode.STOP);
            return later(() -> press.keep("another-" + tenant, Drafts.of(id, "A-1=Ours"), Mode.STOP))
                    .get(20, TimeUnit.SECONDS);
        });
    }

    /** The second begins when the first is done but not committed, and still waits when it commits. */
    private static Future<Kept> racing(Callable<Kept> first, Callable<Kept> second) throws Exception {
        return QuarkusTransaction.requiringNew().call(() -> {
            first.call();
            var other = later(second);
            assertThatThrownBy(() -> other.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });
    }

    private static Future<Kept> later(Callable<Kept> deed) {
        var task = new FutureTask<>(deed);
        Thread.ofVirtual().start(task);
        return task;
    }

    @Test
    @ActivateRequestContext
    void nobody_brings_one_in_without_the_permission() {
        caller.actFor(tenant, Actor.SYSTEM, "test-test");
        assertThatThrownBy(() -> editions.keep(Drafts.of(id, "A-1=x"), Mode.STOP, Owner.EVERYBODY, new IfMatch("")))
                .isInstanceOf(EditionOfEverybody.class);
    }

    @Test
    void the_wall_stands_and_a_tenant_writes_no_row_of_everybodys() throws SQLException {
        Walls.stand(database);
        var row = """
                insert into edition (tenant, id, state, drafted, changed_by, changed_at, version)
                values ('*', 'x', 'DRAFT', 1, 'eve', now(), 0) returning id""";
        assertThatThrownBy(() -> Walls.asTenant(database, tenant, row)).hasMessageContaining("row-level security");
    }
}
