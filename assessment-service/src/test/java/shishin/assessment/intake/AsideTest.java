package shishin.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {

    @Test
    void a_body_is_laid_aside_and_gone_afterwards() throws IOException {
        Path file;
        try (var aside = Aside.lay(new ByteArrayInputStream(new byte[200_000]))) {
            file = aside.file();
            assertThat(Files.size(file)).isEqualTo(200_000);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_body_too_long_is_refused_while_it_is_read(@TempDir Path directory) throws IOException {
        try (var aside = new Aside(directory.resolve("file"))) {
            aside.write(new ByteArrayInputStream(new byte[10]), 10);
            assertThatThrownBy(() -> aside.write(new ByteArrayInputStream(new byte[11]), 10))
                    .isInstanceOf(FileTooLarge.class);
        }
    }
}
