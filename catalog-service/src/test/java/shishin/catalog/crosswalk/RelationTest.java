package shishin.catalog.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of composition, held against every three sets over four things (as bits of a number, none of them empty). */
class RelationTest {

    private static final int SETS = 16;

    @Test
    void what_is_said_to_follow_follows_for_all_sets() {
        holding()
                .forEach((first, seconds) -> seconds.forEach((second, seen) -> first.then(second)
                        .ifPresent(said -> assertThat(seen)
                                .as("%s then %s", first, second)
                                .allMatch(actual -> isCase(actual, said)))));
    }

    @Test
    void where_nothing_is_said_to_follow_the_sets_may_share_something_or_nothing() {
        holding()
                .forEach((first, seconds) -> seconds.forEach((second, seen) -> {
                    if (first != Relation.NONE
                            && second != Relation.NONE
                            && first.then(second).isEmpty())
                        assertThat(seen).as("%s then %s", first, second).contains(Relation.NONE, Relation.INTERSECTS);
                }));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_from_what_is_unrelated(Relation other) {
        assertThat(Relation.NONE.then(other)).isEmpty();
        assertThat(other.then(Relation.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_relation_reads_the_same_when_turned_twice(Relation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
    }

    /** Words differ where only meaning is the same: equivalent is all that follows then. */
    @Test
    void other_words_stay_other_words() {
        assertThat(Relation.EQUAL.then(Relation.EQUIVALENT)).contains(Relation.EQUIVALENT);
        assertThat(Relation.EQUIVALENT.then(Relation.EQUAL)).contains(Relation.EQUIVALENT);
        assertThat(Relation.EQUAL.then(Relation.EQUAL)).contains(Relation.EQUAL);
    }

    @Test
    void who_keeps_the_source_keeps_the_whole_target_where_nothing_of_it_lies_outside() {
        for (int source = 1; source < SETS; source++)
            for (int target = 1; target < SETS; target++)
                assertThat(between(source, target).coversTarget()).isEqualTo((target & ~source) == 0);
        assertThat(Relation.EQUAL.coversTarget()).isTrue();
    }

    /** Which relations A and B really have, by those of A to C and C to B. */
    private static Map<Relation, Map<Relation, Set<Relation>>> holding() {
        var seen = new EnumMap<Relation, Map<Relation, Set<Relation>>>(Relation.class);
        for (int a = 1; a < SETS; a++)
            for (int b = 1; b < SETS; b++)
                for (int c = 1; c < SETS; c++)
                    seen.computeIfAbsent(between(a, c), first -> new EnumMap<>(Relation.class))
                            .computeIfAbsent(between(c, b), second -> EnumSet.noneOf(Relation.class))
                            .add(between(a, b));
        return seen;
    }

    private static Relation between(int source, int target) {
        if (source == target) return Relation.EQUIVALENT;
        var common = source & target;
        if (common == source) return Relation.SUBSET;
        if (common == target) return Relation.SUPERSET;
        return common == 0 ? Relation.NONE : Relation.INTERSECTS;
    }

    /** INTERSECTS promises only that something is shared. */
    private static boolean isCase(Relation actual, Relation said) {
        return said == Relation.INTERSECTS ? actual != Relation.NONE : actual == said;
    }
}
