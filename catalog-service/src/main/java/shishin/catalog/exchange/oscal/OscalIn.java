package shishin.catalog.exchange.oscal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Catalogs;
import shishin.catalog.edition.Draft;
import shishin.catalog.exchange.Beginning;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.DigestedInput;
import shishin.catalog.exchange.Format;
import shishin.catalog.finding.Findings;
import shishin.platform.problem.NotFound;

/** Reads OSCAL in its three forms. */
@Singleton
class OscalIn {

    private static final Pattern JSON = Pattern.compile("^\\{\\s*\"(\\$schema|catalog|profile)\"");
    private static final Pattern XML = Pattern.compile("<([\\w-]+:)?(catalog|profile)[\\s>]");
    private static final Pattern YAML = Pattern.compile("(?m)^\"?(catalog|profile)\"?:");

    /** One of the forms. */
    private interface Form {
        Document read(InputStream in, Intake intake) throws IOException;
    }

    private record Reader(Format format, Predicate<Beginning> like, Form form, Sources sources)
            implements CatalogReader {

        @Override
        public boolean recognises(Beginning beginning) {
            return like.test(beginning);
        }

        @Override
        public Draft read(InputStream in, Findings findings) throws IOException {
            var digested = new DigestedInput(in);
            var read = form.read(digested, new Intake(findings));
            var document = read.shape() == ProfileModel.PROFILE
                    ? new ProfileResolution(read, sources, findings).resolved()
                    : read;
            return new DocumentGathering(document, digested.sha256(), findings).draft();
        }
    }

    private final Sources sources;

    @Inject
    OscalIn(Catalogs catalogs) {
        this(edition -> here(edition, catalogs));
    }

    OscalIn(Function<String, Optional<Catalog>> library) {
        this.sources = new Sources(library, new OscalOut().json());
    }

    private static Optional<Catalog> here(String edition, Catalogs catalogs) {
        try {
            return Optional.of(catalogs.of(edition));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Produces
    @Singleton
    CatalogReader json() {
        return new Reader(Format.OSCAL_JSON, start -> JSON.matcher(start.text()).find(), OscalReader::json, sources);
    }

    @Produces
    @Singleton
    CatalogReader xml() {
        return new Reader(
                Format.OSCAL_XML,
                start -> start.text().startsWith("<")
                        && XML.matcher(start.text()).find(),
                OscalReader::xml,
                sources);
    }

    @Produces
    @Singleton
    CatalogReader yaml() {
        return new Reader(Format.OSCAL_YAML, start -> YAML.matcher(start.text()).find(), OscalReader::yaml, sources);
    }
}
