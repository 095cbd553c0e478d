package shishin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A realm as the guide to an existing Keycloak has it made: the chart's roles, a scope, clients with secrets of their own. */
final class OwnRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String keycloak;
    private final String realm;
    private final String secret;

    OwnRealm(HttpClient http, String keycloak, String realm, String secret) {
        this.http = http;
        this.keycloak = keycloak;
        this.realm = realm;
        this.secret = secret;
    }

    String issuer() {
        return keycloak + "/realms/" + realm;
    }

    void make(String roles, String admin, String password) throws Exception {
        var token = ask(form(
                "/realms/master",
                "grant_type=password&client_id=admin-cli&username=" + admin + "&password=" + password));
        var bearer = token.path("access_token").asText();
        var own = JSON.readTree(roles).deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) own).put("realm", realm);
        post(bearer, "", own.toString());
        post(bearer, "/" + realm + "/client-scopes", """
                {"name": "shishin", "protocol": "openid-connect", "protocolMappers": [
                  {"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
                   "config": {"included.custom.audience": "shishin", "access.token.claim": "true"}}]}""");
        client(bearer, "agent", "evidence-agent");
        client(bearer, "analyst", "risk-analyst");
    }

    /** Of a client, in the tenant acme. */
    String token(String client) throws Exception {
        return ask(form(
                        "/realms/" + realm,
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
                .path("access_token")
                .asText();
    }

    private void client(String bearer, String name, String role) throws Exception {
        post(bearer, "/" + realm + "/clients", """
                {"clientId": "%s", "secret": "%s", "publicClient": false, "serviceAccountsEnabled": true,
                 "standardFlowEnabled": false, "defaultClientScopes": ["profile", "roles", "basic", "shishin"],
                 "protocolMappers": [
                   {"name": "tenant", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                    "config": {"claim.name": "tenant", "claim.value": "acme", "access.token.claim": "true"}}]}""".formatted(name, secret));
        var id = get(bearer, "/" + realm + "/clients?clientId=" + name).path(0).path("id");
        var user = get(bearer, "/" + realm + "/clients/" + id.asText() + "/service-account-user")
                .path("id");
        var granted = get(bearer, "/" + realm + "/roles/" + role);
        post(bearer, "/" + realm + "/users/" + user.asText() + "/role-mappings/realm", "[" + granted + "]");
    }

    private JsonNode get(String bearer, String path) throws Exception {
        return ask(admin(bearer, path).GET());
    }

    private void post(String bearer, String path, String body) throws Exception {
        ask(admin(bearer, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder admin(String bearer, String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms" + path))
                .header("Authorization", "Bearer " + bearer);
    }

    private HttpRequest.Builder form(String place, String fields) {
        return HttpRequest.newBuilder(URI.create(keycloak + place + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300)
            throw new IllegalStateException(answer.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        return JSON.readTree(answer.body());
    }
}
