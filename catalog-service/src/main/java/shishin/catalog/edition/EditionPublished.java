package shishin.catalog.edition;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.platform.language.Language;
import shishin.platform.outbox.Fact;
import shishin.platform.outbox.Parts;

/**
 * An edition is there to be used, with the lines others need of it, in parts.
 *
 * @param part which this is, from 1 to {@code parts}
 */
public record EditionPublished(
        String edition, String titleJa, String titleEn, String digest, int part, int parts, List<Line> items)
        implements Fact {

    static final int LARGEST_PART = 250;

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
            return ja.length() + en.length() + (viewpoint == null ? 0 : viewpoint.length()) + 200;
        }
    }

    public static Stream<EditionPublished> of(Catalog catalog) {
        var parts = Parts.of(catalog.items().map(Line::of).toList(), LARGEST_PART, Line::letters);
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

    @Override
    public String key() {
        return edition;
    }
}
