package shishin.catalog.exchange.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.Format;

/** Writes a catalogue as a list of tasks in Markdown (CommonMark, with the task lists of GitHub). */
@ApplicationScoped
class MarkdownWriter implements CatalogWriter {

    private static final int DEEPEST_HEADING = 6;
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");
    private static final Pattern LIST = Pattern.compile("^([-+])(?=\\s)");

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public void write(Excerpt excerpt, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var tongue = new Tongue(excerpt.languages());
        var statements = new Statements(excerpt, tongue);
        front(excerpt, tongue, writer);
        var inList = false;
        for (var line : Line.of(excerpt.catalog(), excerpt.items())) {
            if (inList && line.isHeading()) writer.write("\n");
            inList = !line.isHeading();
            if (line.isHeading()) heading(line, tongue, writer);
            else task(line, tongue, statements, writer);
        }
        writer.flush();
    }

    private static void front(Excerpt excerpt, Tongue tongue, BufferedWriter writer) throws IOException {
        var edition = excerpt.catalog().edition();
        writer.write("# " + inline(tongue.of(edition.title(), " / ")) + "\n\n");
        writer.write(inline(tongue.of(edition.editionLabel(), " / ")) + " · "
                + inline(tongue.of(edition.publisher(), " / ")) + "\n\n");
        var attribution = edition.source().attribution();
        if (attribution != null) writer.write(quoted(tongue.of(attribution, "\n\n")) + "\n");
    }

    private static void heading(Line line, Tongue tongue, BufferedWriter writer) throws IOException {
        var marks = "#".repeat(Math.min(line.depth() + 2, DEEPEST_HEADING));
        writer.write("%s %s %s\n\n"
                .formatted(
                        marks, inline(line.name()), inline(tongue.of(line.item().title(), " / "))));
        var intent = line.item().intent();
        if (intent != null) writer.write(quoted(tongue.of(intent.text(), "\n\n") + "\n\n" + intent.source()) + "\n");
    }

    private static void task(Line line, Tongue tongue, Statements statements, BufferedWriter writer)
            throws IOException {
        var indent = "  ".repeat(line.indent());
        var box = line.item().assessable() && !line.isWithdrawn() ? "[ ] " : "";
        var gone = line.isWithdrawn() ? tongue.label("（廃止）", "(withdrawn)") + " " : "";
        writer.write("%s- %s**%s** %s%s\n"
                .formatted(
                        indent,
                        box,
                        inline(line.name()),
                        gone,
                        inline(tongue.of(line.item().title(), " / "))));
        for (var statement : statements.of(line.item()))
            writer.write("%s  - %s\n".formatted(indent, inline(statement.strip())));
    }

    private static String quoted(String text) {
        return text.lines()
                .map(line -> line.isBlank() ? ">\n" : "> " + inline(line) + "\n")
                .reduce("", String::concat);
    }

    /** Text that stays text: on one line, with what Markdown would take for its own behind a backslash. */
    private static String inline(String text) {
        var line = text.replaceAll("\\s*\\R\\s*", " ").strip();
        return LIST.matcher(MARKUP.matcher(line).replaceAll("\\\\$1")).replaceAll("\\\\$1");
    }
}
