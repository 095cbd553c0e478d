package shishin.assessment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import shishin.assessment.format.Format;
import shishin.assessment.format.Formats;
import shishin.assessment.format.UnreadableFile;
import shishin.assessment.placement.Placement;
import shishin.assessment.placement.RuleBook;
import shishin.platform.language.Language;

/** Takes in files as scanners write them. A file is laid aside first: some formats must be read twice. */
@ApplicationScoped
class EvidenceImport {

    private final Formats formats;
    private final RuleBook rules;
    private final Placement placement;
    private final Circumstances circumstances;

    EvidenceImport(Formats formats, RuleBook rules, Placement placement, Circumstances circumstances) {
        this.formats = formats;
        this.rules = rules;
        this.placement = placement;
        this.circumstances = circumstances;
    }

    StreamingOutput receive(String format, InputStream body, ImportTerms terms, Language language) throws IOException {
        var known = formats.named(format);
        var seen = circumstances.of(terms);
        var aside = Aside.lay(body);
        return out -> {
            try (aside) {
                read(known, aside.file(), new Importing(rules.rules(), placement, seen, answer(out, language)));
            }
        };
    }

    private ImportAnswer answer(OutputStream out, Language language) {
        return new ImportAnswer(new BufferedOutputStream(out, 32 * 1024), circumstances.json(), language);
    }

    /** Where a file stops being one, what was read before counts, and the answer says so. */
    private static void read(Format format, Path file, Importing importing) throws IOException {
        try {
            format.read(file, importing);
        } catch (UnreadableFile unreadable) {
            importing.unusable("?", unreadable);
        }
        importing.end();
    }
}
