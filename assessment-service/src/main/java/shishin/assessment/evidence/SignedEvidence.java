package shishin.assessment.evidence;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An observation that is signed.
 *
 * @param jws in compact form (RFC 7515): its content is the observation as JSON, byte for byte what is signed; {@code kid}
 *     names a registered key
 */
@Schema(examples = "{\"jws\":\"eyJhbGciOiJFZERTQSIsImtpZCI6ImNpLTIwMjYifQ.eyJjaGVjayI6IuKApiJ9.c2lnbmF0dXJl\"}")
@JsonDeserialize(using = JsonDeserializer.None.class)
public record SignedEvidence(@NotNull @Size(max = 200_000) String jws) implements HandIn {}
