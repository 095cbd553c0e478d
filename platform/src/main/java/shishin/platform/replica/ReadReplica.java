package shishin.platform.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Where a query goes that says it may be some moments behind: to a read replica of the database, where one is named
 * ({@code quarkus.datasource.replica.jdbc.url}). All others ask the primary, and read what was written a moment ago.
 */
@ApplicationScoped
public class ReadReplica {

    /** The name of its data source. */
    public static final String NAME = "replica";

    private static final Logger LOG = Logger.getLogger(ReadReplica.class);

    private final DataSource primary;
    private final Optional<DataSource> replica;

    @Inject
    ReadReplica(DataSource primary, @io.quarkus.agroal.DataSource(NAME) InjectableInstance<AgroalDataSource> replica) {
        this(primary, named(replica));
    }

    ReadReplica(DataSource primary, Optional<DataSource> replica) {
        this.primary = primary;
        this.replica = replica;
    }

    /** A data source without an address is there and not active. */
    private static Optional<DataSource> named(InjectableInstance<AgroalDataSource> replica) {
        return replica.getHandle().getBean().isActive() ? Optional.of(replica.get()) : Optional.empty();
    }

    /** Of the primary where no replica is named, or none can be reached: it costs load then, and no answer. */
    public Connection connect() throws SQLException {
        if (replica.isEmpty()) return primary.getConnection();
        try {
            return replica.get().getConnection();
        } catch (SQLException away) {
            LOG.warnf("The read replica cannot be reached, so the primary is asked: %s", away.getMessage());
            return primary.getConnection();
        }
    }
}
