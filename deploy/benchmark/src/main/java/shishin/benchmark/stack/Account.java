package shishin.benchmark.stack;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person of a tenant that exists for one run: made in Keycloak before it, taken away after it. */
public final class Account implements AutoCloseable {

    private final Stack stack;
    private final String tenant;
    private final String password = UUID.randomUUID().toString();
    private final String place;

    private Account(Stack stack, String tenant) {
        this.stack = stack;
        this.tenant = tenant;
        this.place = keycloak().make(administration("/users"), """
                {"username": "%s", "enabled": true, "attributes": {"tenant": ["%s"]},
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(tenant, tenant, password));
    }

    /** A person who may do everything in a tenant of that name. */
    public static Account open(Stack stack, String tenant) {
        var account = new Account(stack, tenant);
        var admin = account.keycloak();
        var role = admin.get(account.administration("/roles/admin"));
        admin.send(admin.request(account.place + "/role-mappings/realm")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("[" + role + "]")));
        return account;
    }

    public String tenant() {
        return tenant;
    }

    /** A fresh token; it outlives every single measurement. */
    public String token() {
        return token(stack.realm(), "shishin-cli", tenant, password);
    }

    public Api at(URI base) {
        return new Api(base, token());
    }

    @Override
    public void close() {
        keycloak().delete(place);
    }

    private Api keycloak() {
        var master = stack.realm().resolve("/realms/master");
        return new Api(master, token(master, "admin-cli", "admin", stack.keycloakPassword()));
    }

    private String administration(String path) {
        return "/admin" + stack.realm().getPath() + path;
    }

    private static String token(URI realm, String client, String user, String password) {
        var form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", password);
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return Api.json(Api.succeed(request).body()).path("access_token").asText();
    }
}
