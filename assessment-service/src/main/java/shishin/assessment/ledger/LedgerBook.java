package shishin.assessment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import shishin.platform.problem.NotFound;

/** What the ledger shows: its latest checkpoint, and proofs against it. */
@ApplicationScoped
class LedgerBook {

    private final DataSource database;
    private final LogTable log;
    private final LeafIndex index;
    private final Checkpoints checkpoints;

    LedgerBook(DataSource database, LogTable log, LeafIndex index, Checkpoints checkpoints) {
        this.database = database;
        this.log = log;
        this.index = index;
        this.checkpoints = checkpoints;
    }

    /** A read of the log at one moment. */
    private interface Read<T> {

        T from(Connection connection) throws SQLException;
    }

    private <T> T read(Read<T> what) {
        try (var connection = database.getConnection()) {
            return what.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    /** A signed note, of the latest size unless one is named; a log without entries has a checkpoint too. */
    @Transactional
    String checkpoint(@Nullable Long size) {
        return read(connection -> size == null
                ? checkpoints.latest(connection).note()
                : checkpoints.note(connection, size).orElseThrow(() -> new NotFound("checkpoint", size)));
    }

    @Transactional
    VerifierKeys keys() {
        return read(checkpoints::keys);
    }

    /** That the last entry about a thing is in the log, as C2SP tlog-proof; the leaf is its extra data. */
    @Transactional
    String proof(String subject) {
        return read(connection -> {
            // An entry goes from waiting to the log to a checkpoint: asked in that order, it is never missed between.
            if (index.waits(connection, subject)) throw new NotYetInTheLedger(subject);
            var found = index.find(connection, subject).orElseThrow(() -> new NotFound("ledger-entry", subject));
            var latest = checkpoints.latest(connection);
            var path = new Tree(latest.size(), log.tiles(connection)).inclusion(found.position());
            return """
                    c2sp.org/tlog-proof@v1
                    extra %s
                    index %d
                    %s
                    %s""".formatted(
                            found.base64(),
                            found.position(),
                            path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()),
                            latest.note());
        });
    }

    @Transactional
    Consistency consistency(long from, @Nullable Long to) {
        return read(connection -> {
            long size = checkpoints.latest(connection).size();
            long later = to == null ? size : to;
            if (from < 0 || from > later || later > size) throw new NotASizeOfTheLedger(size);
            return Consistency.of(from, later, new Tree(later, log.tiles(connection)).consistency(from));
        });
    }

    /** A tile of hashes, one after the other. */
    @Transactional
    byte[] tile(TilePath path) {
        return read(connection -> {
            requireThere(connection, path);
            return path.concatenated(log.tiles(connection).read(path.level(), path.index(), path.width()));
        });
    }

    /** What the leaves of a tile say, each after its length in two bytes. */
    @Transactional
    byte[] entries(TilePath path) {
        return read(connection -> {
            requireThere(connection, path);
            return path.bundled(log.records(connection, path.index() * Tiles.WIDTH, path.width()));
        });
    }

    private void requireThere(Connection connection, TilePath path) throws SQLException {
        if (path.width()
                > Tiles.width(
                        path.level(),
                        path.index(),
                        checkpoints.latest(connection).size())) throw new NotFound("tile", path);
    }
}
