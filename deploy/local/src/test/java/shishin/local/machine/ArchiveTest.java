package shishin.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path directory;

    @Test
    void the_top_directory_of_a_distribution_is_left_out() throws IOException {
        Archive.unpackGzip(archive("server-1.0/bin/run.sh", 0755), directory);

        assertThat(directory.resolve("bin/run.sh")).hasContent("content").isExecutable();
    }

    @Test
    void what_its_owner_may_not_execute_stays_so() throws IOException {
        Archive.unpackGzip(archive("server-1.0/readme", 0644), directory);

        assertThat(directory.resolve("readme")).exists().matches(path -> !Files.isExecutable(path));
    }

    @Test
    void an_entry_that_leads_out_of_the_directory_is_refused() {
        assertThatThrownBy(() -> Archive.unpackGzip(archive("../../outside", 0644), directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../../outside");
    }

    private static InputStream archive(String name, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setMode(mode);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
