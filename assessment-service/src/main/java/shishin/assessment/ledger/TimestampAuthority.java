package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks an authority for the time at which it has seen something (RFC 3161 over HTTP). */
@ApplicationScoped
class TimestampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;

    private final SecureRandom chance = new SecureRandom();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * What the authority has answered, for exactly this text and this question.
     *
     * @param token in DER, as {@code openssl ts -verify -token_in} reads it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Token(Instant at, byte[] token) {}

    /** Has a text stamped; fails when the authority cannot be reached, refuses, or answers something else. */
    Token stamp(URI authority, String text) throws IOException {
        var question = question(text);
        var answer = ask(authority, question.getEncoded());
        try {
            var response = new TimeStampResponse(answer);
            response.validate(question);
            var token = response.getTimeStampToken();
            if (token == null) throw new IOException("the authority refuses: " + response.getStatusString());
            return new Token(token.getTimeStampInfo().getGenTime().toInstant(), token.getEncoded());
        } catch (TSPException e) {
            throw new IOException("the authority's answer is not to what was asked: " + e.getMessage(), e);
        }
    }

    private TimeStampRequest question(String text) throws IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                TSPAlgorithms.SHA256, Hash.sha256().digest(text.getBytes(UTF_8)), new BigInteger(NONCE_BITS, chance));
    }

    private byte[] ask(URI authority, byte[] question) throws IOException {
        var request = HttpRequest.newBuilder(authority)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IOException("the authority answers " + answer.statusCode());
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the authority was asked", e);
        }
    }
}
