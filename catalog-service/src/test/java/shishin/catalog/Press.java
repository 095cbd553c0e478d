package shishin.catalog;

import static shishin.catalog.Readers.editor;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Owner;
import shishin.catalog.publication.Editions;
import shishin.catalog.publication.Kept;
import shishin.catalog.publication.Mode;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.precondition.IfMatch;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** Brings drafts in as a reader of files does, and publishes them over HTTP. */
@ApplicationScoped
public class Press {

    private final Editions editions;
    private final Caller caller;
    private final CurrentIdentityAssociation identity;

    Press(Editions editions, Caller caller, CurrentIdentityAssociation identity) {
        this.editions = editions;
        this.caller = caller;
        this.identity = identity;
    }

    @ActivateRequestContext
    public Kept keep(String tenant, Draft draft, Mode mode) {
        caller.actFor(tenant, new Actor("ada", Actor.Kind.PERSON), "test-test");
        return editions.keep(draft, mode, Owner.TENANT, new IfMatch("*"));
    }

    @ActivateRequestContext
    public Kept keepForEverybody(String tenant, Draft draft) {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("gaia"))
                .addRole("catalog:global")
                .build());
        caller.actFor(tenant, new Actor("gaia", Actor.Kind.PERSON), "test-test");
        return editions.keep(draft, Mode.STOP, Owner.EVERYBODY, new IfMatch(""));
    }

    /** An edition in force. */
    public void publish(String tenant, Draft draft) {
        keep(tenant, draft, Mode.STOP);
        publication(editor(tenant), draft.edition().id()).statusCode(200);
    }

    public static ValidatableResponse publication(RequestSpecification by, String edition) {
        return by.header("If-Match", "*")
                .body("{}")
                .post("/api/v1/catalogs/{edition}/publication", edition)
                .then();
    }

    /** Who may change what belongs to everybody. */
    public static RequestSpecification platformEditor(String tenant) {
        return Calls.as(Tokens.of("gaia", tenant, "catalog:read", "catalog:write", "catalog:global"));
    }

    public static RequestSpecification viewer(String tenant) {
        return Calls.as(Tokens.of("vera", tenant, "catalog:read"));
    }

    /** A tenant of its own for each test: editions stay. */
    public static String tenant() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
