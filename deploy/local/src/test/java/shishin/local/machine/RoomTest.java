package shishin.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final long GIB = 1024L * 1024 * 1024;

    @Test
    void too_little_memory_is_said_with_both_numbers() {
        assertThatThrownBy(() -> new Room(GIB, 100 * GIB).require(2_560, 1_536))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("too little memory: 1,024 MiB are available, 2,560 MiB are needed");
    }

    @Test
    void too_little_disk_is_said_with_both_numbers() {
        assertThatThrownBy(() -> new Room(8 * GIB, GIB).require(2_560, 1_536))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("too little disk: 1,024 MiB are free, 1,536 MiB are needed");
    }

    @Test
    void enough_of_both_is_enough() {
        assertThatCode(() -> new Room(8 * GIB, 100 * GIB).require(2_560, 1_536)).doesNotThrowAnyException();
    }

    @Test
    void the_room_of_a_directory_that_is_still_to_come_is_that_of_its_nearest_parent() {
        Room room = Room.of(Path.of("/tmp/not/there/yet"));

        assertThat(room.memory()).isPositive();
        assertThat(room.disk()).isPositive();
    }
}
