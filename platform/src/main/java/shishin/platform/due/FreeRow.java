package shishin.platform.due;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The row of something due, taken for this transaction. */
public final class FreeRow {

    private static final Map<String, Object> SKIP_LOCKED =
            Map.of("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI);

    private FreeRow() {}

    /** Takes it; nothing where another replica has it in hand, or it is gone. */
    public static <T> Optional<T> of(EntityManager entities, Class<T> kind, UUID id) {
        return Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE, SKIP_LOCKED));
    }
}
