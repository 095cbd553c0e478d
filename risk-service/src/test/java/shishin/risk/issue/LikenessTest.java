package shishin.risk.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Subject BILLING = new Subject("system", "billing");
    private static final Subject PAYROLL = new Subject("system", "payroll");

    private static Likeness.Traits traits(Subject subject, String title, String... items) {
        return new Likeness.Traits(Likeness.Traits.items("e", List.of(items)), Set.of(subject), title);
    }

    @Test
    void the_same_thing_is_wholly_alike_and_says_why() {
        var same = traits(BILLING, "TLS 1.0 is offered", "1.2");
        var likeness = Likeness.of(same, same);
        assertThat(likeness.points()).isEqualTo(100);
        assertThat(likeness.reasons())
                .extracting(Likeness.Reason::kind)
                .containsExactly(Likeness.Kind.ITEMS, Likeness.Kind.SUBJECT, Likeness.Kind.WORDS);
    }

    @Test
    void items_count_by_the_share_both_have() {
        var likeness = Likeness.of(traits(BILLING, "a", "1", "2"), traits(PAYROLL, "b", "2", "3", "4"));
        assertThat(likeness.points()).isEqualTo(13);
        assertThat(likeness.reasons().getFirst().shared()).containsExactly("e:2");
        assertThat(likeness.isWorthALook()).isFalse();
    }

    @Test
    void an_item_of_another_edition_is_another_item() {
        var one = traits(BILLING, "a", "1");
        var other = new Likeness.Traits(Likeness.Traits.items("f", List.of("1")), Set.of(PAYROLL), "b");
        assertThat(Likeness.of(one, other).reasons()).isEmpty();
    }

    @Test
    void japanese_titles_are_alike_by_pairs_of_characters() {
        assertThat(Words.of("連絡網が古い")).containsExactlyInAnyOrder("連絡", "絡網", "網が", "が古", "古い");
        assertThat(Words.of("ＴＬＳ is on Port 443")).containsExactlyInAnyOrder("tls", "port", "443");
    }
}
