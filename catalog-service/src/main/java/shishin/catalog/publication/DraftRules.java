package shishin.catalog.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Text;

/**
 * What an edition must keep to be kept. Readers mend what they can before; what is left is refused here, for whichever way
 * it came.
 */
final class DraftRules {

    /** Codes stand in paths and lists of other services: no blanks, no slashes, at most 50 characters. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:()\\[\\]+-]{0,49}");

    /** It stands beside each of its lines, here and in what others are told. */
    private static final int LONGEST_VIEWPOINT = 50;

    private DraftRules() {}

    /** @throws DraftUnfit naming the places that break a rule */
    static void require(Draft draft) {
        var unfit = Stream.concat(document(draft), lines(draft.items()))
                .limit(DraftUnfit.MOST)
                .toList();
        if (!unfit.isEmpty()) throw new DraftUnfit(unfit);
    }

    private static Stream<String> document(Draft draft) {
        var edition = draft.edition();
        var unfit = Stream.<String>builder();
        if (!EditionLimits.isId(edition.id())) unfit.add("id: lower case letters, digits and -, at most 63");
        if (!hasWords(edition.title())) unfit.add("title: 1 to " + EditionLimits.LONGEST_TITLE + " characters");
        if (!isSuccessor(edition.supersededBy(), edition.id())) unfit.add("supersededBy: the id of another edition");
        days(edition).filter(day -> !isCommon(day)).forEach(day -> unfit.add(day + ": a year from 1 to 9999"));
        if (draft.items().isEmpty()) unfit.add("items: none");
        if (draft.items().size() > EditionLimits.MOST_LINES) unfit.add("items: more than " + EditionLimits.MOST_LINES);
        return unfit.build();
    }

    /** It need not be here yet: an edition may be brought in before the one that supersedes it. */
    private static boolean isSuccessor(@Nullable String named, String edition) {
        return named == null || (EditionLimits.isId(named) && !named.equals(edition));
    }

    private static Stream<LocalDate> days(Edition edition) {
        return Stream.of(edition.decidedOn(), edition.effectiveFrom(), edition.abolishedOn())
                .flatMap(Stream::ofNullable);
    }

    private static boolean isCommon(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static Stream<String> lines(List<Item> items) {
        Set<String> above = new HashSet<>();
        return IntStream.range(0, items.size()).boxed().flatMap(place -> line(place, items.get(place), above));
    }

    private static Stream<String> line(int place, Item item, Set<String> above) {
        var unfit = Stream.<String>builder();
        if (!CODE.matcher(item.code()).matches()) unfit.add("/%d/code".formatted(place));
        if (item.parent() != null && !above.contains(item.parent())) unfit.add("/%d/parent".formatted(place));
        if (!above.add(item.code())) unfit.add("/%d/code is there twice".formatted(place));
        if (!hasWords(item.title())) unfit.add("/%d/title".formatted(place));
        if (item.level() != null && (item.level() < 1 || item.level() > EditionLimits.DEEPEST))
            unfit.add("/%d/level".formatted(place));
        if (item.viewpoint() != null && item.viewpoint().length() > LONGEST_VIEWPOINT)
            unfit.add("/%d/viewpoint".formatted(place));
        return unfit.build();
    }

    private static boolean hasWords(Text text) {
        return text.said().allMatch(said -> !said.isBlank() && said.length() <= EditionLimits.LONGEST_TITLE);
    }
}
