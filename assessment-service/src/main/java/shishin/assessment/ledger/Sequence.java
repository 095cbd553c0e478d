package shishin.assessment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Gives what waits its place: the tree grows, and its new root is signed, in one transaction. One writer of a log at a
 * time, held by an advisory lock; places are counted from the last checkpoint, so that none is ever left out.
 */
@ApplicationScoped
class Sequence {

    /** Enough to keep up with the intake, few enough to hold the log only for a moment. */
    static final int AT_ONCE = 4096;

    private final DataSource database;
    private final Waiting waiting;
    private final LogTable log;
    private final Checkpoints checkpoints;

    Sequence(DataSource database, Waiting waiting, LogTable log, Checkpoints checkpoints) {
        this.database = database;
        this.waiting = waiting;
        this.log = log;
        this.checkpoints = checkpoints;
    }

    /**
     * A failure on either side of the connection leaves what waits where it was.
     *
     * @return how many entries got their place; less than {@link #AT_ONCE} when no more wait, or another writes
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = SQLException.class)
    int next() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!checkpoints.take(connection)) return 0;
            var edge = edge(connection);
            var leaves =
                    waiting.take(connection, AT_ONCE).stream().map(Leaf::of).toList();
            if (leaves.isEmpty()) return 0;
            log.addLeaves(connection, edge.size(), leaves);
            leaves.forEach(leaf -> edge.append(leaf.hash()));
            log.addNodes(connection, edge.completed());
            checkpoints.sign(connection, edge.size(), edge.root());
            return leaves.size();
        }
    }

    /** Where the log ends; what is there must be what was signed last. */
    private Edge edge(Connection connection) throws SQLException {
        var latest = checkpoints.latest(connection);
        var edge = Edge.of(latest.size(), log.tiles(connection));
        if (!edge.root().equals(latest.root()))
            throw new LogDamaged("its end does not give the root signed at size " + edge.size());
        return edge;
    }
}
