package shishin.platform.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Ids given by the server: UUID version 7 (RFC 9562, 5.7), so that they sort by the time they were made. */
public final class NewId {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private NewId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
