package shishin.assessment.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.net.URLEncoder;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.assessment.evidence.Attachment;

/** Foreign content on its way out: a file to be saved. No browser shows it, runs it, or guesses what it is. */
final class Download {

    private Download() {}

    static RestResponse<InputStream> of(Attachment attachment, InputStream content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Length", attachment.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(attachment.name()))
                .header("Content-Digest", ContentDigest.of(HexFormat.of().parseHex(attachment.sha256())))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }

    /** As RFC 8187 has it. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
