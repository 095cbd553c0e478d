package shishin.assessment.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder: what a machine has without being told. */
final class FolderStorage implements Storage {

    private final Path folder;

    FolderStorage(Path folder) {
        this.folder = folder;
    }

    /** Written beside, then moved: nobody ever sees half of it. */
    @Override
    public void put(String name, Content content) throws IOException {
        var place = folder.resolve(name);
        if (Files.exists(place)) return;
        Files.createDirectories(place.getParent());
        var beside = Files.createTempFile(place.getParent(), "new-", ".part");
        try (var in = content.source().open()) {
            Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public InputStream get(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}
