package shishin.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.jboss.logging.MDC;
import shishin.platform.language.Language;

/** Writes a problem in the caller's language; the one place where a refusal meets HTTP. */
@ApplicationScoped
class Problems {

    private final HttpHeaders headers;
    private final UriInfo uri;

    Problems(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    HttpProblem of(Refusal refusal) {
        return of(refusal.kind().status(), refusal.slug(), refusal.members(), refusal.words());
    }

    HttpProblem of(int status, String slug, Map<String, Object> members, Object... words) {
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = HttpProblem.builder()
                .withType(URI.create("/problems/" + slug))
                .withTitle(Wording.title(language, slug))
                .withStatus(status)
                .withDetail(Wording.detail(language, slug, words))
                .withInstance(URI.create(uri.getRequestUri().getRawPath()))
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .withHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        members.forEach(problem::with);
        var correlation = MDC.get("correlationId");
        if (correlation != null) problem.with("correlationId", correlation);
        if (status == 401) problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (status == 503) problem.withHeader(HttpHeaders.RETRY_AFTER, "5");
        return problem.build();
    }
}
