package shishin.catalog.exchange.oscal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import shishin.catalog.edition.Draft;
import shishin.catalog.exchange.Beginning;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.Findings;
import shishin.catalog.exchange.Format;

/** Reads OSCAL in its three forms. */
class OscalIn {

    private static final Pattern JSON = Pattern.compile("^\\{\\s*\"(\\$schema|catalog|profile)\"");
    private static final Pattern XML = Pattern.compile("<([\\w-]+:)?(catalog|profile)[\\s>]");
    private static final Pattern YAML = Pattern.compile("(?m)^\"?(catalog|profile)\"?:");

    /** One of the forms. */
    private interface Form {
        Document read(InputStream in, Intake intake) throws IOException;
    }

    private record Reader(Format format, Predicate<Beginning> like, Form form) implements CatalogReader {

        @Override
        public boolean recognises(Beginning beginning) {
            return like.test(beginning);
        }

        @Override
        public Draft read(InputStream in, Findings findings) throws IOException {
            var digest = sha256();
            var digested = new DigestInputStream(in, digest) {
                @Override
                public void close() {
                    // Parsers close what they read; the rest of the file belongs to its digest.
                }
            };
            var document = form.read(digested, new Intake(findings));
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return new DocumentGathering(document, "sha256:" + HexFormat.of().formatHex(digest.digest()), findings)
                    .draft();
        }
    }

    @Produces
    @Singleton
    CatalogReader json() {
        return new Reader(Format.OSCAL_JSON, start -> JSON.matcher(start.text()).find(), OscalReader::json);
    }

    @Produces
    @Singleton
    CatalogReader xml() {
        return new Reader(
                Format.OSCAL_XML,
                start -> start.text().startsWith("<")
                        && XML.matcher(start.text()).find(),
                OscalReader::xml);
    }

    @Produces
    @Singleton
    CatalogReader yaml() {
        return new Reader(Format.OSCAL_YAML, start -> YAML.matcher(start.text()).find(), OscalReader::yaml);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
