package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;

/** Finds leaves by what they are about. */
@ApplicationScoped
class LeafIndex {

    private static final String FIND = """
            select position, record, hash from ledger_leaf
            where tenant = ? and subject = ? order by position desc limit 1""";

    private final Waiting waiting;
    private final Caller caller;

    LeafIndex(Waiting waiting, Caller caller) {
        this.waiting = waiting;
        this.caller = caller;
    }

    /**
     * A leaf at its place.
     *
     * @param record what it says, unless that was forgotten
     */
    record Found(String subject, long position, @Nullable String record, Hash hash) {

        String base64() {
            if (record == null) throw new EntryForgotten(subject, position, hash);
            return Base64.getEncoder().encodeToString(record.getBytes(UTF_8));
        }
    }

    Optional<Found> find(Connection connection, String subject) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setString(1, caller.tenant());
            select.setString(2, subject);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Found(
                                subject,
                                rows.getLong("position"),
                                rows.getString("record"),
                                Hash.of(rows.getBytes("hash"))))
                        : Optional.empty();
            }
        }
    }

    boolean waits(Connection connection, String subject) {
        try {
            return waiting.holds(connection, subject);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }
}
