package shishin.gateway.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import shishin.gateway.problem.Refusal;

/** {@code /openapi}: the contract in JSON or YAML, as {@code ?format=} or {@code Accept} says. */
@ApplicationScoped
class ContractRoutes {

    private static final String FORMAT = "format";

    private final Contracts contracts;

    ContractRoutes(Contracts contracts) {
        this.contracts = contracts;
    }

    void open(@Observes Router router) {
        router.get("/openapi").handler(this::read);
    }

    private void read(RoutingContext context) {
        var unknown = context.queryParams().names().stream()
                .filter(name -> !FORMAT.equals(name))
                .findFirst();
        if (unknown.isPresent()) {
            Refusal.PARAMETER_UNKNOWN.because(unknown.get()).answer(context);
            return;
        }
        switch (format(context)) {
            case "json" -> answer(context, contracts.current().json());
            case "yaml" -> answer(context, contracts.current().yaml());
            default -> Refusal.PARAMETER_MALFORMED.because(FORMAT, "json, yaml").answer(context);
        }
    }

    private static String format(RoutingContext context) {
        var asked = context.queryParams().get(FORMAT);
        if (asked != null) return asked;
        var accepted = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains("yaml") && !accepted.contains("json") ? "yaml" : "json";
    }

    private static void answer(RoutingContext context, Contract.Notation notation) {
        var response = context.response()
                .putHeader(HttpHeaders.ETAG, notation.etag())
                .putHeader(HttpHeaders.VARY, "Accept")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (notation.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, notation.type()).end(notation.content());
    }
}
