package shishin.risk;

import io.restassured.specification.RequestSpecification;
import shishin.platform.test.Calls;
import shishin.platform.test.Tokens;

/** Who calls in the tests, with the permissions of the realm's roles. */
public final class People {

    private People() {}

    public static RequestSpecification analyst() {
        return analyst("acme");
    }

    public static RequestSpecification analyst(String tenant) {
        return Calls.as(Tokens.of("risk-analyst", tenant, "risk:read", "risk:write"));
    }

    public static RequestSpecification owner() {
        return Calls.as(Tokens.of("risk-owner", "acme", "risk:read", "risk:write", "treatment:decide"));
    }

    public static RequestSpecification approver() {
        return Calls.as(Tokens.of("risk-approver", "acme", "risk:read", "acceptance:approve"));
    }

    public static RequestSpecification auditor() {
        return Calls.as(Tokens.of("auditor", "acme", "risk:read", "audit:read"));
    }

    public static RequestSpecification admin(String tenant) {
        return Calls.as(Tokens.of(
                "admin",
                tenant,
                "risk:read",
                "risk:write",
                "treatment:decide",
                "acceptance:approve",
                "audit:read",
                "tenant:admin"));
    }
}
