package shishin.catalog.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.outbox.Fact;

/**
 * An edition is there to be used, with the lines others need of it, in parts.
 *
 * @param part which this is, from 1 to {@code parts}
 */
public record EditionPublished(
        String edition, String titleJa, String titleEn, String digest, int part, int parts, List<Line> items)
        implements Fact {

    static final int LARGEST_PART = 250;

    /** Three bytes each at most: a part stays well below a megabyte, the longest message a broker takes by default. */
    private static final int MOST_LETTERS = 200_000;

    public record Line(
            String code,
            @Nullable String parent,
            Kind kind,
            @Nullable Integer level,
            @Nullable Phase phase,
            @Nullable String viewpoint,
            String ja,
            String en,
            boolean assessable) {

        static Line of(Item item) {
            return new Line(
                    item.code(),
                    item.parent(),
                    item.kind(),
                    item.level(),
                    item.phase(),
                    item.viewpoint(),
                    item.title().in(Language.JA),
                    item.title().in(Language.EN),
                    item.assessable());
        }

        private int letters() {
            return ja.length() + en.length() + 200;
        }
    }

    public static Stream<EditionPublished> of(Catalog catalog) {
        var parts = parts(catalog.items().map(Line::of).toList());
        var title = catalog.edition().title();
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(part -> new EditionPublished(
                        catalog.id(),
                        title.in(Language.JA),
                        title.in(Language.EN),
                        catalog.digest(),
                        part,
                        parts.size(),
                        parts.get(part - 1)));
    }

    /** A new part begins when the last is full by its lines or by its letters. */
    private static List<List<Line>> parts(List<Line> lines) {
        var parts = new ArrayList<List<Line>>();
        int letters = MOST_LETTERS;
        for (var line : lines) {
            letters += line.letters();
            if (letters > MOST_LETTERS || parts.getLast().size() == LARGEST_PART) {
                parts.add(new ArrayList<>());
                letters = line.letters();
            }
            parts.getLast().add(line);
        }
        return parts;
    }

    @Override
    public String key() {
        return edition;
    }
}
