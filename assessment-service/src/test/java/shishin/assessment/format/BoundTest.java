package shishin.assessment.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A single member, or a single text, may be as large as a file: no more than an excerpt of it is ever held. */
class BoundTest {

    @TempDir
    Path directory;

    private Path file(String before, String ballast, String after) throws IOException {
        var file = directory.resolve("large");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(before);
            for (int i = 0; i < 1_000; i++) out.write(ballast);
            out.write(after);
        }
        return file;
    }

    private void isRefused(Format format, String before, String ballast, String after) throws IOException {
        var read = Read.path(format, file(before, ballast, after));
        assertThat(read.unusable).as(before).contains("unreadable-file");
        assertThat(read.results).as(before).isEmpty();
    }

    @Test
    void a_member_that_is_wanted_and_too_large_to_hold_ends_the_file() throws IOException {
        var text = "\"" + "x".repeat(8_000) + "\",";
        isRefused(new Ocsf(), "{\"class_uid\":2003,\"resources\":[", text, "0]}");
        isRefused(new CycloneDx(), "{\"metadata\":[", text, "0]}");
        isRefused(new CycloneDx(), "{\"vulnerabilities\":[{\"id\":\"a\",\"affects\":[", text, "0]}]}");
        isRefused(new Sarif(), "{\"runs\":[{\"results\":[{\"ruleId\":\"a\",\"locations\":[", text, "0]}]}]}");
        var rule = "{\"id\":\"" + "x".repeat(8_000) + "\"},";
        isRefused(new Sarif(), "{\"runs\":[{\"tool\":{\"driver\":{\"rules\":[", rule, "{}]}}}]}");
        isRefused(new Sarif(), "{\"runs\":[", "{},".repeat(1_000), "{}]}");
    }

    @Test
    void the_words_of_a_rule_are_not_held() throws IOException {
        var rule = "{\"id\":\"r\",\"help\":{\"text\":\"" + "x".repeat(8_000) + "\"}},";
        var file =
                file("{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T\",\"rules\":[", rule, "{}]}},\"results\":[]}]}");
        assertThat(Read.path(new Sarif(), file).verdicts()).containsExactly("T r PASS null");
    }

    @Test
    void of_a_text_of_xml_the_beginning_is_kept() throws IOException {
        var file = file(
                "<TestResult end-time='2026-11-02T08:59:30Z'><rule-result idref='a'><result>fail</result><message>",
                "word ".repeat(1_000),
                "</message></rule-result></TestResult>");
        var read = Read.path(new Xccdf(), file);
        assertThat(read.verdicts()).containsExactly("xccdf a FAIL null");
        assertThat(read.results.getFirst().reason()).hasSizeBetween(4_000, 10_000);
    }

    @Test
    void a_comment_of_xml_that_is_too_large_to_hold_ends_the_file() throws IOException {
        var result = "<rule-result idref='a'><result>fail</result></rule-result>";
        var head = "<TestResult end-time='2026-11-02T08:59:30Z'>" + result + "<!--";
        var read = Read.path(new Xccdf(), file(head, "x".repeat(8_000), "-->" + result + "</TestResult>"));
        assertThat(read.verdicts()).containsExactly("xccdf a FAIL null");
        assertThat(read.unusable).contains("unreadable-file");
    }

    @Test
    void what_is_not_even_text_is_unreadable() throws IOException {
        var file = directory.resolve("odd");
        Files.write(file, new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, 1, 2, 3, 4});
        assertThat(Read.path(new Ocsf(), file).unusable).containsExactly("unreadable-file");
        Files.write(file, "\ufeff{}".getBytes(UTF_8));
        assertThat(Read.path(new Sarif(), file).unusable).isEmpty();
    }
}
