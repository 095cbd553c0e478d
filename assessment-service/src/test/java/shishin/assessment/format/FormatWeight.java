package shishin.assessment.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.platform.problem.Refusal;

/** Measures reading a file of 200 MB of each format in a heap of 128 MB; no test, it is run by its name. */
class FormatWeight {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long SIZE = 200 * MEGABYTE;
    private static final String WORDS = "The file is readable by everybody and should not be. ".repeat(8);

    @Test
    void a_file_of_200_megabytes_fits_into_a_heap_of_128() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var child = new ProcessBuilder(List.of(java, "-Xmx128m", "-cp", path, FormatWeight.class.getName()))
                .inheritIO()
                .start();
        assertThat(child.waitFor()).isZero();
    }

    public static void main(String[] args) throws IOException {
        read(new Sarif(), "{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T\"}},\"results\":[", """
                {"ruleId":"rule-%1$d","message":{"text":"%2$s"},"codeFlows":["%2$s"]}""", ",", "]}]}");
        read(new Ocsf(), "[", """
                {"class_uid":2003,"time":1793609970,"status_code":"FAIL","status_detail":"%2$s",\
                "metadata":{"event_code":"check-%1$d"},"unmapped":"%2$s"}""", ",", "]");
        read(new Ocsf(), "", """
                {"class_uid":2004,"time":1793609970,"message":"%2$s","metadata":{"event_code":"check-%1$d"}}""", "\n", "");
        read(new Xccdf(), "<TestResult end-time='2026-11-02T08:59:30Z'>", """
                <rule-result idref='rule-%1$d'><result>fail</result><message>%2$s</message></rule-result>""", "", "</TestResult>");
        read(new CycloneDx(), "{\"bomFormat\":\"CycloneDX\",\"vulnerabilities\":[", """
                {"id":"CVE-%1$d","description":"%2$s","detail":"%2$s","affects":[{"ref":"pkg:a"}]}""", ",", "]}");
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("peak of the heap's pools, garbage included: %d MB%n", peak / MEGABYTE);
    }

    private static void read(Format format, String before, String one, String between, String after)
            throws IOException {
        var file = Files.createTempFile("large", "." + format.name());
        try {
            write(file, before, one, between, after);
            var counted = new Counted();
            long start = System.nanoTime();
            format.read(file, counted);
            System.out.printf(
                    "%-10s %d MB %6d ms  %,d results%n",
                    format.name(), Files.size(file) / MEGABYTE, (System.nanoTime() - start) / 1_000_000, counted.seen);
            if (counted.seen == 0 || counted.unusable > 0) throw new IllegalStateException("not read");
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, String before, String one, String between, String after) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(before);
            long written = 0;
            for (int number = 0; written < SIZE; number++) {
                var text = (number == 0 ? "" : between) + one.formatted(number, WORDS);
                out.write(text);
                written += text.length();
            }
            out.write(after);
        }
    }

    /** What was read is not held, as in the service, where it goes to the database. */
    private static final class Counted implements Results {

        private int seen;
        private int unusable;

        @Override
        public void observed(Observed result) {
            seen++;
        }

        @Override
        public void unusable(String what, Refusal why) {
            unusable++;
        }
    }
}
