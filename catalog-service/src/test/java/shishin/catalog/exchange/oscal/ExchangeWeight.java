package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shishin.catalog.Drafts;
import shishin.catalog.edition.Catalog;
import shishin.catalog.exchange.CatalogReader;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.publication.EditionLimits;

/** Measures bringing in and taking out in a heap of 256 MB; no test, it is run by its name. */
class ExchangeWeight {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void everything_fits_into_256_megabytes() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var child = new ProcessBuilder(List.of(java, "-Xmx256m", "-cp", path, ExchangeWeight.class.getName()))
                .redirectErrorStream(true)
                .start();
        child.getInputStream().transferTo(System.out);
        assertThat(child.waitFor()).isZero();
    }

    public static void main(String[] args) throws IOException {
        var in = new OscalIn(edition -> Optional.<Catalog>empty());
        System.out.printf("heap %d MB%n", Runtime.getRuntime().maxMemory() / MEGABYTE);
        for (int turn = 1; turn <= 3; turn++) {
            System.out.printf("turn %d%n", turn);
            bringIn("SP 800-53 LOW, JSON", in.json(), Given.file(Given.LOW_BASELINE));
            bringIn("CSF 2.0, XML", in.xml(), Given.file(Given.CSF));
            for (var catalog : Given.everyEdition().toList())
                for (var writer : Given.everyWriter().toList()) takeOut(catalog, writer);
        }
        var largest = largest();
        for (var writer : Given.everyWriter().toList()) takeOut(largest, writer);
        bringIn("60 MB of XML, 15,000 controls", in.xml(), SixtyMegabytes.xml());
        bringIn("60 MB of controls, XML", in.xml(), repeated(60));
        bringIn("12 MB of controls, XML", in.xml(), repeated(12));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("peak of the heap's pools, garbage included: %d MB%n", peak / MEGABYTE);
    }

    private static void bringIn(String what, CatalogReader reader, InputStream file) throws IOException {
        long start = System.nanoTime();
        String outcome;
        try {
            outcome = reader.read(file, Given.findings()).items().size() + " lines";
        } catch (Unreadable refused) {
            outcome = "refused: " + refused.getMessage();
        }
        System.out.printf("  in   %-30s %6d ms  %s%n", what, (System.nanoTime() - start) / 1_000_000, outcome);
    }

    private static void takeOut(Catalog catalog, CatalogWriter writer) throws IOException {
        var file = Files.createTempFile("export", null);
        long start = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(new Excerpt(catalog, catalog.items().toList(), Given.BOTH), out);
        }
        tell(catalog, writer, (System.nanoTime() - start) / 1_000_000, Files.size(file) / 1024);
        Files.delete(file);
    }

    private static void tell(Catalog catalog, CatalogWriter writer, long millis, long kilobytes) {
        var what = catalog.id().substring(0, Math.min(10, catalog.id().length())) + " "
                + writer.format().tag();
        System.out.printf("  out  %-30s %6d ms  %d KB%n", what, millis, kilobytes);
    }

    /** As many lines as an edition may have, with all but as much text as it may hold. */
    private static Catalog largest() {
        var text = "=" + "The operator keeps a record of what was done. ".repeat(5);
        return Drafts.of(
                        "largest",
                        IntStream.range(1, EditionLimits.MOST_LINES)
                                .mapToObj(i -> "C-" + i + text)
                                .toList())
                .catalog("sha256:9");
    }

    /** A catalogue of so many megabytes, on disk. */
    private static InputStream repeated(int megabytes) throws IOException {
        var control = "<control id='c-%d'><title>A control</title><part name='statement'><p>" + "word ".repeat(200)
                + "</p></part></control>";
        int count = megabytes * MEGABYTE / control.length();
        var file = Files.createTempFile("large", ".xml");
        file.toFile().deleteOnExit();
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'><metadata><title>Large</title>");
            out.write("<version>1</version><oscal-version>1.1.3</oscal-version></metadata>");
            for (int i = 0; i < count; i++) out.write(control.formatted(i));
            out.write("</catalog>");
        }
        return Files.newInputStream(file);
    }
}
