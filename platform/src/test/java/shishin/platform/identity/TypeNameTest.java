package shishin.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeNameTest {

    static class RiskAlreadyClosed {}

    static class VerdictOfAMachine {}

    static class Part2Missing {}

    @Test
    void words_are_joined_by_hyphens() {
        assertThat(TypeName.of(RiskAlreadyClosed.class)).isEqualTo("risk-already-closed");
        assertThat(TypeName.of(VerdictOfAMachine.class)).isEqualTo("verdict-of-a-machine");
        assertThat(TypeName.of(Part2Missing.class)).isEqualTo("part2-missing");
    }
}
