package shishin.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** The names things of the field go by, in both languages; see {@code search/synonyms.txt}. */
final class Synonyms {

    private static final String FILE = "/search/synonyms.txt";

    private Synonyms() {}

    /** @param words how the names are taken apart: as the texts are */
    static SynonymMap read(Analyzer words) {
        try {
            var parser = new SolrSynonymParser(true, true, words);
            parser.parse(new StringReader(text()));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(FILE + " is not a list of synonyms", e);
        }
    }

    static String text() {
        try (var file = Synonyms.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("The class path lacks " + FILE);
            return new InputStreamReader(file, UTF_8).readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
