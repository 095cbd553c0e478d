package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks an authority for the time at which it has seen something (RFC 3161 over HTTP). */
@ApplicationScoped
class TimestampAuthority {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    private static final int LONGEST = 64 * 1024;

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

    /**
     * Has a text stamped; fails when the authority cannot be reached, refuses, or answers something else.
     *
     * @param certificate whose signature the stamp must have
     */
    Token stamp(URI authority, Optional<Path> certificate, String text) throws IOException {
        var question = question(text);
        var answer = ask(authority, question.getEncoded());
        try {
            var response = new TimeStampResponse(answer);
            response.validate(question);
            var token = response.getTimeStampToken();
            if (token == null) throw new IOException("the authority refuses: " + response.getStatusString());
            if (certificate.isPresent()) requireSigned(token, certificate.get());
            return new Token(token.getTimeStampInfo().getGenTime().toInstant(), token.getEncoded());
        } catch (TSPException e) {
            throw new IOException("the authority's answer is not to what was asked: " + e.getMessage(), e);
        }
    }

    /** A stamp that was planted on the way would stay in its place for ever. */
    private static void requireSigned(TimeStampToken token, Path certificate) throws IOException, TSPException {
        try (var pem = new PEMParser(Files.newBufferedReader(certificate))) {
            if (!(pem.readObject() instanceof X509CertificateHolder holder))
                throw new IOException("no certificate in " + certificate);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
        } catch (OperatorCreationException | CertificateException e) {
            throw new IOException("the authority's certificate cannot be used: " + e.getMessage(), e);
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
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) throw new IOException("the authority answers " + answer.statusCode());
                var token = body.readNBytes(LONGEST + 1);
                if (token.length > LONGEST) throw new IOException("the authority's answer has no end");
                return token;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the authority was asked", e);
        }
    }
}
