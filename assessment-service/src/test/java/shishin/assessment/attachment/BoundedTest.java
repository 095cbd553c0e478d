package shishin.assessment.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private static Bounded stream(int size, long most) {
        return new Bounded(new ByteArrayInputStream(new byte[size]), most, () -> new AttachmentTooLarge(most));
    }

    @Test
    void up_to_its_bound_it_is_read_to_the_end() throws IOException {
        assertThat(stream(3, 3).readAllBytes()).hasSize(3);
        var bytewise = stream(1, 1);
        assertThat(bytewise.read()).isZero();
        assertThat(bytewise.read()).isNegative();
    }

    @Test
    void beyond_it_is_refused_however_it_is_read() throws IOException {
        assertThatThrownBy(() -> stream(4, 3).readAllBytes()).isInstanceOf(AttachmentTooLarge.class);
        var bytewise = stream(2, 1);
        assertThat(bytewise.read()).isZero();
        assertThatThrownBy(bytewise::read).isInstanceOf(AttachmentTooLarge.class);
    }
}
