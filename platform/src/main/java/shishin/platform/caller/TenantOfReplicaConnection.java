package shishin.platform.caller;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import shishin.platform.replica.ReadReplica;

/** The same wall at the read replica, which has the same policies. */
@Singleton
@DataSource(ReadReplica.NAME)
class TenantOfReplicaConnection extends TenantOfConnection {

    TenantOfReplicaConnection(Instance<Caller> caller) {
        super(caller);
    }
}
