package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.problem.NotFound;

class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 000,               0,       256",
        "1, 067,               67,      256",
        "0, x001/067,          1067,    256",
        "7, x001/x234/067,     1234067, 256",
        "0, 000.p/1,           0,       1",
        "2, x001/000.p/255,    1000,    255",
    })
    void a_path_names_a_tile(String level, String place, long index, int width) {
        assertThat(TilePath.parse(level, place)).isEqualTo(new TilePath(Integer.parseInt(level), index, width));
    }

    @ParameterizedTest
    @CsvSource({
        "8,  000,       higher than any tree",
        "-1, 000,       no level",
        "00, 000,       two ways to write one level",
        "0,  1,         three digits a group",
        "0,  001/002,   a group before the last has an x",
        "0,  000.p/0,   no hashes",
        "0,  000.p/256, a full tile has no width",
        "0,  000.p/07,  two ways to write one width",
        "0,  ../000,    no path of files",
        "0,  x000/000,  two ways to write one tile",
        "0,  x072/x057/x594/x037/x927/936, more than there can be",
    })
    void anything_else_is_not_there(String level, String place, String reason) {
        assertThatThrownBy(() -> TilePath.parse(level, place)).as(reason).isInstanceOf(NotFound.class);
    }
}
