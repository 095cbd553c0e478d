package shishin.assessment.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;

class FormatTest {

    private static final Instant SCANNED = Instant.parse("2026-11-02T08:59:30Z");

    @Test
    void sarif_tells_what_failed_and_what_was_checked_and_found_nothing() throws IOException {
        var read = Read.file(new Sarif(), "codeql.sarif");
        assertThat(read.verdicts())
                .containsExactly(
                        "CodeQL java/sql-injection FAIL CRITICAL",
                        "CodeQL java/unused NOT_APPLICABLE null",
                        "CodeQL java/xss PASS null");
        assertThat(read.unusable).containsExactly("? not-an-observation");
        var first = read.results.getFirst();
        assertThat(first.at()).isEqualTo(SCANNED);
        assertThat(first.version()).isEqualTo("2.19.0");
        assertThat(first.subject()).isEqualTo(new Subject("repository", "https://git.example/billing"));
        assertThat(first.reason()).isEqualTo("src/Login.java:42: Query built from user input");
        assertThat(first.key()).contains("39fa2ee980eb94b0:1");
    }

    @Test
    void a_sarif_run_that_broke_off_says_nothing_of_what_it_did_not_report() throws IOException {
        var broken = """
                {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[{"id":"a"},{"id":"b"}]}},
                "invocations":[{"executionSuccessful":false}],"results":[{"ruleId":"a","message":{"text":"x"}}]}]}""";
        assertThat(Read.text(new Sarif(), broken).verdicts()).containsExactly("T a FAIL MEDIUM");
    }

    @ParameterizedTest
    @CsvSource({"9.8, CRITICAL", "9.0, CRITICAL", "7.0, HIGH", "6.9, MEDIUM", "4.0, MEDIUM", "3.9, LOW"})
    void the_score_of_a_rule_decides_its_severity(double score, String severity) {
        assertThat(Sarif.severity(score, "note")).hasToString(severity);
    }

    @Test
    void ocsf_is_read_as_prowler_and_as_the_schema_write_it() throws IOException {
        var read = Read.file(new Ocsf(), "prowler.ocsf.json");
        assertThat(read.verdicts())
                .containsExactly(
                        "Prowler cloudtrail_multi_region_enabled FAIL HIGH",
                        "Inspector CIS-1.1 PASS null",
                        "Prowler account_contact NOT_CHECKED null");
        assertThat(read.results.stream().map(Observed::at))
                .as("seconds and milliseconds")
                .containsExactly(SCANNED, SCANNED, SCANNED);
        assertThat(read.results.getFirst().reason()).isEqualTo("CloudTrail is not enabled in any region");
        assertThat(read.results.getFirst().subject())
                .isEqualTo(new Subject("resource", "arn:aws:cloudtrail:eu-west-1:1:trail/all"));
        assertThat(read.unusable).containsExactly("file_activity not-an-observation", "? not-an-observation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s,%s]", "%s\n%s\n", "\n%s\n\n%s"})
    void ocsf_comes_as_one_object_as_an_array_and_line_by_line(String shape) throws IOException {
        var one = """
                {"class_uid":2003,"time":1793609970,"status_code":"PASS","metadata":{"event_code":"a",\
                "product":{"name":"P"}}}""";
        var text = shape.formatted(one, one);
        assertThat(Read.text(new Ocsf(), text).verdicts()).containsOnly("P a PASS null");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Pass, PASS", "FAILED, FAIL", "Warning, FAIL", "Other, NOT_CHECKED"})
    void before_version_1_2_ocsf_says_its_verdict_in_words(String said, CheckResult result) throws IOException {
        var text = """
                {"class_uid":2003,"time":1793609970,"status":"New","compliance":{"control":"a","status":"%s"}}""".formatted(said);
        assertThat(Read.text(new Ocsf(), text).results)
                .extracting(Observed::result)
                .containsExactly(result);
    }

    @Test
    void what_was_read_before_a_file_breaks_off_counts() throws IOException {
        var whole = """
                [{"class_uid":2003,"time":1793609970,"status_code":"PASS","metadata":{"event_code":"a"}},{"class""";
        var read = Read.text(new Ocsf(), whole);
        assertThat(read.results).hasSize(1);
        assertThat(read.unusable).containsExactly("unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "7", "{\"runs\":7}", "{\"runs\":[7,{}]}", "\"text\""})
    void anything_else_is_no_observation_and_no_failure(String text) throws IOException {
        assertThat(Read.text(new Sarif(), text).results).isEmpty();
        assertThat(Read.text(new Ocsf(), text).results).isEmpty();
    }

    @Test
    void what_is_not_wanted_of_a_large_file_is_never_held(@TempDir Path directory) throws IOException {
        var file = directory.resolve("large.sarif");
        var ballast = "x".repeat(20_000);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"runs\":[{\"results\":[");
            for (int i = 0; i < 2_000; i++)
                out.write((i == 0 ? "" : ",")
                        + "{\"ruleId\":\"r\",\"message\":{\"text\":\"m\"},\"codeFlows\":[\"%s\"]}".formatted(ballast));
            out.write("],\"tool\":{\"driver\":{\"name\":\"T\"}}}]}");
        }
        var read = Read.path(new Sarif(), file);
        assertThat(Files.size(file)).isGreaterThan(40_000_000);
        assertThat(read.results).hasSize(2_000);
    }
}
