package shishin.assessment.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;
import shishin.assessment.evidence.CheckResult;
import shishin.assessment.evidence.Severity;
import shishin.platform.xml.XmlEvents;

/** XCCDF 1.2 results, alone or within ARF 1.1. */
@ApplicationScoped
class Xccdf implements Format {

    /** More than is kept of any text. */
    private static final int LONGEST_TEXT = 8192;

    @Override
    public String name() {
        return "xccdf";
    }

    @Override
    public void read(Path file, Results results) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var reader = XmlEvents.of(in);
            try {
                var run = new Run();
                while (reader.hasNext())
                    if (reader.next() == XMLStreamConstants.START_ELEMENT) run.begin(reader, results);
            } catch (XMLStreamException e) {
                throw new UnreadableFile(name(), reader.getLocation().getLineNumber());
            }
        } catch (XMLStreamException e) {
            throw new UnreadableFile(name(), 1);
        }
    }

    /** What has been read of the test result at hand, which comes before its rules' results. */
    private static final class Run {

        private String tool = "xccdf";
        private @Nullable String version;
        private @Nullable String target;
        private @Nullable String end;
        private int number;

        void begin(XMLStreamReader reader, Results results) throws XMLStreamException {
            switch (reader.getLocalName()) {
                case "TestResult" -> head(reader);
                case "target" -> target = text(reader);
                case "rule-result" -> result(reader, results);
                default -> {}
            }
        }

        /** {@code test-system} is a CPE: {@code cpe:/a:redhat:openscap:1.3.9}. */
        private void head(XMLStreamReader reader) {
            target = null;
            number = 0;
            end = first(reader, "end-time", "start-time");
            var system = Optional.ofNullable(reader.getAttributeValue(null, "test-system"))
                    .orElse("");
            var parts = system.split(":", -1);
            tool = parts.length > 3 ? parts[3] : "xccdf";
            version = parts.length > 4 ? parts[4] : null;
        }

        private static @Nullable String first(XMLStreamReader reader, String... attributes) {
            for (var attribute : attributes)
                if (reader.getAttributeValue(null, attribute) != null) return reader.getAttributeValue(null, attribute);
            return null;
        }

        private void result(XMLStreamReader reader, Results results) throws XMLStreamException {
            var rule =
                    Optional.ofNullable(reader.getAttributeValue(null, "idref")).orElse("");
            var time = first(reader, "time");
            var severity = severity(reader.getAttributeValue(null, "severity"));
            var verdict = "";
            var message = new StringBuilder();
            number++;
            while (reader.next() != XMLStreamConstants.END_ELEMENT
                    || !reader.getLocalName().equals("rule-result")) {
                if (!reader.isStartElement()) continue;
                if (reader.getLocalName().equals("result")) verdict = text(reader);
                else if (reader.getLocalName().equals("message")) append(message, text(reader) + " ");
            }
            var name = rule.isEmpty() ? "?" : rule;
            if (verdict.equals("notselected")) results.unusable(name, new NotAnObservation(verdict));
            else if (rule.isEmpty() || verdict.isEmpty()) results.unusable(name, new NotAnObservation("idref, result"));
            else
                results.observed(observed(
                        rule, verdict(verdict), severity, message.toString().strip(), time));
        }

        private Observed observed(
                String rule, CheckResult result, @Nullable Severity severity, String message, @Nullable String time) {
            return new Observed(
                    tool,
                    version,
                    rule,
                    target == null || target.isEmpty() ? null : new Subject("host", target),
                    result,
                    result == CheckResult.FAIL ? severity : null,
                    message.isEmpty() ? null : message,
                    Times.of(end).or(() -> Times.of(time)).orElse(null),
                    target + "#" + number);
        }
    }

    /** The text of the element the reader stands at, and of those in it; its end is left out where it is long. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text, reader.getText());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), LONGEST_TEXT - text.length()));
    }

    private static CheckResult verdict(String result) {
        return switch (result) {
            case "pass", "fixed" -> CheckResult.PASS;
            case "fail" -> CheckResult.FAIL;
            case "error", "unknown" -> CheckResult.ERROR;
            case "notapplicable" -> CheckResult.NOT_APPLICABLE;
            default -> CheckResult.NOT_CHECKED;
        };
    }

    private static @Nullable Severity severity(@Nullable String severity) {
        if (severity == null) return null;
        return switch (severity) {
            case "high" -> Severity.HIGH;
            case "medium" -> Severity.MEDIUM;
            case "low", "info" -> Severity.LOW;
            default -> null;
        };
    }
}
