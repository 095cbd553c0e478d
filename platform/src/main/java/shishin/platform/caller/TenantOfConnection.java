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

/**
 * The second wall: tells PostgreSQL for whom a connection works, and row-level security shows nothing else.
 *
 * <p>The setting outlives transactions, so it is sent only when a connection changes hands between tenants; it is sent
 * outside any transaction, so no rollback can undo it.
 */
@Singleton
class TenantOfConnection implements AgroalPoolInterceptor {

    private final Instance<Caller> caller;
    private final Map<Connection, String> tenants = Collections.synchronizedMap(new WeakHashMap<>());

    TenantOfConnection(Instance<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var tenant = Arc.container().requestContext().isActive() ? caller.get().tenantOrNone() : "";
        if (tenant.equals(tenants.get(connection))) return;
        try (var set = connection.prepareStatement("select set_config('shishin.tenant', ?, false)")) {
            set.setString(1, tenant);
            set.execute();
            tenants.put(connection, tenant);
        } catch (SQLException e) {
            tenants.remove(connection);
            throw new IllegalStateException("The tenant of a connection could not be set", e);
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        tenants.remove(connection);
    }
}
