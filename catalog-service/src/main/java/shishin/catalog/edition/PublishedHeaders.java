package shishin.catalog.edition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;

/**
 * Published content stands, and a new revision is rare, so a copy is good for five minutes without asking; a draft, the list
 * of editions, and what lies between two of them, is asked for each time. All lies behind a token, so only the caller's own cache may keep it.
 */
class PublishedHeaders {

    private static final String FIVE_MINUTES = "private, max-age=300";
    private static final String ASK_EACH_TIME = "private, no-cache";
    private static final String VARY = "Accept-Language, Authorization";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Served served;

    PublishedHeaders(Served served) {
        this.served = served;
    }

    @Published
    @ServerResponseFilter
    public void write(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200) return;
        var asked = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        served.several().ifPresent(etag -> write(request, response, asked, etag, ASK_EACH_TIME));
        served.copy().ifPresent(copy -> write(request, response, copy.language(), copy.etag(), caching(copy)));
    }

    private static String caching(Served.Copy copy) {
        return copy.state() == State.DRAFT ? ASK_EACH_TIME : FIVE_MINUTES;
    }

    private void write(
            ContainerRequestContext request,
            ContainerResponseContext response,
            Language language,
            String etag,
            String caching) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, etag);
        headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, List.of(language.tag()));
        headers.putSingle(HttpHeaders.VARY, VARY);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, caching);
        if (!matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) return;
        response.setStatus(304);
        response.setEntity(null);
    }

    /** By weak comparison, over the whole list (RFC 9110, 13.1.2). */
    private static boolean matches(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) return false;
        if (ifNoneMatch.equals(etag) || ifNoneMatch.equals("*")) return true;
        return COMMA.splitAsStream(ifNoneMatch.strip()).anyMatch(one -> one.equals(etag) || one.equals("W/" + etag));
    }
}
