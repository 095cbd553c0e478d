package shishin.assessment.attachment;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a form that is too long: before any of it is laid aside where it tells its length, else where it grows beyond. */
class Bounds {

    /** What stands around the attachment: the observation, and the lines between the parts. */
    private static final long AROUND = 2 << 20;

    private final AttachmentConfig config;

    Bounds(AttachmentConfig config) {
        this.config = config;
    }

    @ServerRequestFilter(preMatching = true)
    public void bound(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type == null || !type.getType().equalsIgnoreCase(MediaType.MULTIPART_FORM_DATA_TYPE.getType())) return;
        if (request.getHeaderString("Content-Digest") != null) throw new InvalidContentDigest();
        long most = config.largest().asLongValue();
        if (length(request.getHeaderString("Content-Length")) > most + AROUND) throw new AttachmentTooLarge(most);
        request.setEntityStream(
                new Bounded(request.getEntityStream(), most + AROUND, () -> new AttachmentTooLarge(most)));
    }

    private static long length(@Nullable String header) {
        return header == null ? 0 : Long.parseLong(header);
    }
}
