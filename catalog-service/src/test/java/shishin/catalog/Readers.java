package shishin.catalog;

import io.restassured.specification.RequestSpecification;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** The people and agents of the tests. */
public final class Readers {

    public static final String EDITION = "/api/v1/catalogs/nisc-4-measures";

    private Readers() {}

    /** May read, and asks in English. */
    public static RequestSpecification reader() {
        return Calls.as(Tokens.of("vera", "acme", "catalog:read"));
    }

    /** May read and write, in the tenant. */
    public static RequestSpecification editor(String tenant) {
        return Calls.as(Tokens.of("ada", tenant, "catalog:read", "catalog:write"));
    }

    /** May do what an editor may, but is a machine. */
    public static RequestSpecification agent(String tenant) {
        return Calls.as(Tokens.agent("scribe", tenant, "catalog:read", "catalog:write"));
    }
}
