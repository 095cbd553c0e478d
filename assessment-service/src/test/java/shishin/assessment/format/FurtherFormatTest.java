package shishin.assessment.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.assessment.Subject;
import shishin.assessment.signature.Keyring;

class FurtherFormatTest {

    private static final Instant SCANNED = Instant.parse("2026-11-02T08:59:30Z");

    @Test
    void xccdf_results_are_read_within_arf() throws IOException {
        var read = Read.file(new Xccdf(), "arf.xml");
        assertThat(read.verdicts())
                .containsExactly(
                        "openscap xccdf_org.ssgproject.content_rule_sshd_disable_root_login FAIL MEDIUM",
                        "openscap xccdf_org.ssgproject.content_rule_package_aide_installed PASS null",
                        "openscap rule_d ERROR null");
        assertThat(read.unusable).containsExactly("rule_c not-an-observation", "rule_e not-an-observation");
        var first = read.results.getFirst();
        assertThat(first.at()).isEqualTo(SCANNED);
        assertThat(first.version()).isEqualTo("1.3.9");
        assertThat(first.subject()).isEqualTo(new Subject("host", "web-1.example"));
        assertThat(first.reason()).isEqualTo("PermitRootLogin is yes");
    }

    @Test
    void no_entity_of_a_file_is_read(@TempDir Path directory) throws IOException {
        var secret = directory.resolve("secret.txt");
        Files.writeString(secret, "the secret");
        var text = """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY secret SYSTEM "%s">]>
                <TestResult end-time="2026-11-02T08:59:30Z" test-system="cpe:/a:o:t:1">
                <target>&secret;</target>
                <rule-result idref="r"><result>fail</result><message>&secret;</message></rule-result>
                </TestResult>""".formatted(secret.toUri());
        var read = Read.text(new Xccdf(), text);
        assertThat(read.results.toString() + read.unusable).doesNotContain("the secret");
    }

    @Test
    void xml_that_breaks_off_counts_as_far_as_it_goes() throws IOException {
        var read = Read.text(
                new Xccdf(),
                "<TestResult end-time='2026-11-02T08:59:30Z'><rule-result idref='a'><result>pass</result></rule-result><rule");
        assertThat(read.verdicts()).containsExactly("xccdf a PASS null");
        assertThat(read.unusable).containsExactly("unreadable-file");
        assertThat(Read.text(new Xccdf(), "{}").unusable).containsExactly("unreadable-file");
    }

    @Test
    void cyclonedx_tells_its_vulnerabilities_and_what_was_made_of_them() throws IOException {
        var read = Read.file(new CycloneDx(), "vex.cdx.json");
        assertThat(read.verdicts())
                .containsExactly(
                        "Trivy CVE-2026-0001 FAIL CRITICAL",
                        "Trivy CVE-2026-0002 NOT_APPLICABLE null",
                        "Trivy CVE-2026-0003 PASS null");
        assertThat(read.unusable).containsExactly("? not-an-observation");
        assertThat(read.results.getFirst().subject()).isEqualTo(new Subject("component", "billing"));
        assertThat(read.results.getFirst().at()).isEqualTo(SCANNED);
        assertThat(read.results.get(1).reason()).isEqualTo("Never called");
    }

    @Test
    void an_in_toto_statement_is_an_observation_of_each_subject() throws IOException {
        var statement = """
                {"_type":"https://in-toto.io/Statement/v1","predicateType":"https://slsa.dev/provenance/v1",
                "subject":[{"name":"app.jar","digest":{"sha256":"ab"}},{"name":"lib.jar","digest":{"sha256":"cd"}}],
                "predicate":{"runDetails":{"builder":{"id":"https://ci.example"},
                "metadata":{"finishedOn":"2026-11-02T08:59:30Z"}}}}""";
        var failed = """
                {"predicateType":"https://in-toto.io/attestation/test-result/v0.1",
                "subject":[{"name":"app.jar"}],"predicate":{"result":"FAILED"}}""";
        var read = Read.text(
                new InToto(FurtherFormatTest::noKeys),
                envelope(statement) + "\n" + envelope(failed) + "\n{\"payloadType\":\"x\"}");
        assertThat(read.verdicts())
                .containsExactly(
                        "https://ci.example https://slsa.dev/provenance/v1 PASS null",
                        "https://ci.example https://slsa.dev/provenance/v1 PASS null",
                        "in-toto https://in-toto.io/attestation/test-result/v0.1 FAIL null");
        assertThat(read.results.getFirst().subject()).isEqualTo(new Subject("artifact", "app.jar"));
        assertThat(read.results.getFirst().at()).isEqualTo(SCANNED);
        assertThat(read.unusable).containsExactly("? not-an-observation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://in-toto.io/attestation/vulns/v0.1 | {\"scanner\":{\"result\":[{\"id\":\"CVE-2026-0001\"}]}} | FAIL",
                "https://in-toto.io/attestation/vulns/v0.1 | {\"scanner\":{\"result\":[]}} | PASS",
                "https://cosign.sigstore.dev/attestation/vuln/v1 | {\"scanner\":{\"result\":{\"x\":1}}} | NOT_CHECKED",
                "https://openvex.dev/ns/v0.2.0 | {\"statements\":[]} | NOT_CHECKED",
                "https://example.com/own/v1 | {\"status\":\"failed\"} | NOT_CHECKED",
                "https://in-toto.io/attestation/link/v0.3 | {} | PASS",
            })
    void only_what_says_so_passes(String type, String predicate, String verdict) throws IOException {
        var statement = "{\"predicateType\":\"%s\",\"subject\":[{\"name\":\"app.jar\"}],\"predicate\":%s}"
                .formatted(type, predicate);
        assertThat(Read.text(new InToto(FurtherFormatTest::noKeys), envelope(statement))
                        .verdicts())
                .containsExactly("in-toto %s %s null".formatted(type, verdict));
    }

    @Test
    void results_of_two_hosts_are_told_apart() throws IOException {
        var one = "<TestResult end-time='2026-11-02T08:59:30Z'><target>%s</target>"
                + "<rule-result idref='a'><result>fail</result></rule-result></TestResult>";
        var read = Read.text(new Xccdf(), "<a>" + one.formatted("x") + one.formatted("y") + "</a>");
        assertThat(read.results.stream().map(Observed::key))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static Keyring noKeys() {
        throw new AssertionError("of what nobody signed, no keys are asked for");
    }

    private static String envelope(String statement) {
        return """
                {"payloadType":"application/vnd.in-toto+json","payload":"%s","signatures":[]}""".formatted(Base64.getEncoder().encodeToString(statement.getBytes(UTF_8)));
    }
}
