package shishin.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
class AnsweredBeforeMapper implements ExceptionMapper<AnsweredBefore> {

    @Override
    public Response toResponse(AnsweredBefore first) {
        var answer = Response.status(first.status).header("Idempotent-Replayed", "true");
        if (first.location != null) answer.header(HttpHeaders.LOCATION, first.location);
        if (first.etag != null) answer.header(HttpHeaders.ETAG, first.etag);
        if (first.body != null) answer.entity(first.body).type(MediaType.APPLICATION_JSON_TYPE);
        return answer.build();
    }
}
