package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.local.machine.Complaint;

class ArgumentsTest {

    @Test
    void a_command_takes_its_options_and_one_word() {
        Arguments replay = Arguments.of(List.of("replay", "--bootstrap-servers=broker:9092", "shishin.risk.v1"));

        assertThat(replay.command()).isEqualTo(Arguments.Command.REPLAY);
        assertThat(replay.bootstrapServers()).contains("broker:9092");
        assertThat(replay.word()).contains("shishin.risk.v1");
    }

    @ParameterizedTest
    @CsvSource({
        "start,            no such command: start",
        "up --attach,      no such option: --attach",
        "down --fresh,     no such option: --fresh",
        "token ann bob,    one word too many: bob",
    })
    void what_is_not_understood_is_said(String typed, String message) {
        assertThatThrownBy(() -> Arguments.of(List.of(typed.split(" ", -1))))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining(message);
    }
}
