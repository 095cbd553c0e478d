package shishin.platform.caller;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;

/**
 * The second wall: tells PostgreSQL for whom a connection works, and row-level security shows nothing else.
 *
 * <p>The setting outlives transactions, so it is sent only when a connection changes hands between tenants.
 */
@Singleton
class TenantOfConnection implements AgroalPoolInterceptor {

    private final Instance<Caller> caller;
    /** By what stays when a connection is handed on: the session with the database. */
    private final Map<Connection, String> tenants = Collections.synchronizedMap(new WeakHashMap<>());

    TenantOfConnection(Instance<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var tenant = Arc.container().requestContext().isActive() ? caller.get().tenantOrNone() : "";
        try {
            var session = (Connection) connection.unwrap(PGConnection.class);
            if (tenant.equals(tenants.get(session))) return;
            tenants.remove(session);
            tell(session, tenant);
            tenants.put(session, tenant);
        } catch (SQLException e) {
            throw new IllegalStateException("The tenant of a connection could not be set", e);
        }
    }

    /**
     * A connection may come enlisted already: the driver would begin the transaction with this statement, and its rollback
     * would give the session back to the tenant before, unnoticed. So it is told outside of the transaction.
     */
    private static void tell(Connection session, String tenant) throws SQLException {
        var enlisted = !session.getAutoCommit();
        if (enlisted) session.setAutoCommit(true);
        try (var set = session.prepareStatement("select set_config('shishin.tenant', ?, false)")) {
            set.setString(1, tenant);
            set.execute();
        }
        if (enlisted) session.setAutoCommit(false);
    }
}
