package shishin.risk.issue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How alike two things are, out of 100, and why: up to 50 for the items they share, 25 for the same subject, 25 for the
 * words their titles share. Plain sums, so that anybody can check them.
 *
 * @param points of 100
 * @param reasons what they are made of
 */
public record Likeness(int points, List<Reason> reasons) {

    private static final int ITEMS = 50;
    private static final int SUBJECT = 25;
    private static final int WORDS = 25;

    /** Less is chance. */
    private static final int WORTH_A_LOOK = 20;

    /** What two things may share. */
    @Schema(name = "LikenessKind")
    public enum Kind {
        ITEMS,
        SUBJECT,
        WORDS
    }

    /** One of the parts. */
    @Schema(name = "LikenessReason", examples = "{\"kind\": \"ITEMS\", \"points\": 25, \"shared\": [\"1.5.2-6.4\"]}")
    public record Reason(Kind kind, int points, List<String> shared) {}

    /**
     * What a thing is told by.
     *
     * @param items with their edition, as {@code edition:code}
     */
    public record Traits(Set<String> items, Set<Subject> subjects, String title) {

        public static Traits of(IssueView issue) {
            return new Traits(items(issue.edition(), issue.items()), Set.of(issue.subject()), issue.title());
        }

        public static Set<String> items(@Nullable String edition, Collection<String> items) {
            return items.stream().map(item -> edition + ":" + item).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    public static Likeness of(Traits one, Traits other) {
        var reasons = Stream.of(
                        share(Kind.ITEMS, ITEMS, one.items, other.items),
                        subjects(one.subjects, other.subjects),
                        share(Kind.WORDS, WORDS, Words.of(one.title), Words.of(other.title)))
                .filter(reason -> reason.points > 0)
                .toList();
        return new Likeness(reasons.stream().mapToInt(Reason::points).sum(), reasons);
    }

    public boolean isWorthALook() {
        return points >= WORTH_A_LOOK;
    }

    /** The Jaccard index: what both have, of what either has. */
    private static Reason share(Kind kind, int most, Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.retainAll(other);
        var either = new TreeSet<>(one);
        either.addAll(other);
        var points = either.isEmpty() ? 0 : Math.round((float) most * both.size() / either.size());
        return new Reason(kind, points, List.copyOf(both));
    }

    private static Reason subjects(Set<Subject> one, Set<Subject> other) {
        var both = one.stream()
                .filter(other::contains)
                .map(subject -> subject.type() + ":" + subject.id())
                .sorted()
                .toList();
        return new Reason(Kind.SUBJECT, both.isEmpty() ? 0 : SUBJECT, both);
    }
}
