package shishin.platform.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Ids given by the server: UUID version 7 (RFC 9562, 5.7), so that they sort in the order they were made. */
public final class NewId {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
