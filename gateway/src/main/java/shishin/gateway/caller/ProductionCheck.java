package shishin.gateway.caller;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** In the production profile the gateway does not start where strangers could pass for callers; it says all of it at once. */
@ApplicationScoped
class ProductionCheck {

    private static final String ANYBODY = "https://anybody.invalid";

    private final Config config;

    ProductionCheck(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) stop(objections());
    }

    /** Unless there is nothing to object to. */
    static void stop(List<String> objections) {
        if (!objections.isEmpty())
            throw new IllegalStateException("Not fit for production:\n - " + String.join("\n - ", objections));
    }

    List<String> objections() {
        var found = new ArrayList<String>();
        var issuer = text("quarkus.oidc.auth-server-url");
        if (issuer.isEmpty())
            found.add("quarkus.oidc.auth-server-url is missing: name the issuer whose tokens are to be believed");
        else if (!issuer.startsWith("https://"))
            found.add(
                    "quarkus.oidc.auth-server-url must begin with https:// so that nobody can forge the keys tokens are"
                            + " checked with");
        if (text("quarkus.oidc.tls.verification").equalsIgnoreCase("none"))
            found.add(anybodyIsTrusted("quarkus.oidc.tls.verification=none"));
        if (isTrue("quarkus.tls.trust-all")) found.add(anybodyIsTrusted("quarkus.tls.trust-all"));
        if (isTrue("quarkus.http.cors.enabled")) found.addAll(wideOrigins());
        KnownSecrets.in(config).forEach(name -> found.add(name + " is a default secret: set another"));
        return found;
    }

    private static String anybodyIsTrusted(String setting) {
        return setting + " trusts any certificate: remove it, and trust the authority that signed the right one";
    }

    private List<String> wideOrigins() {
        var origins = config.getOptionalValues("quarkus.http.cors.origins", String.class)
                .orElse(List.of());
        if (origins.isEmpty())
            return List.of(
                    "quarkus.http.cors.enabled without quarkus.http.cors.origins: name the origins, or switch it off");
        return origins.stream()
                .map(String::strip)
                .filter(ProductionCheck::isWide)
                .map(origin -> "quarkus.http.cors.origins lets in " + origin
                        + ": name the origins that are yours, each beginning with https://")
                .toList();
    }

    private static boolean isWide(String origin) {
        if (origin.equals("*") || origin.startsWith("http:")) return true;
        var pattern = origin.length() > 1 && origin.startsWith("/") && origin.endsWith("/");
        return pattern && Pattern.matches(origin.substring(1, origin.length() - 1), ANYBODY);
    }

    private String text(String key) {
        return config.getOptionalValue(key, String.class).orElse("");
    }

    private boolean isTrue(String key) {
        return config.getOptionalValue(key, Boolean.class).orElse(false);
    }
}
