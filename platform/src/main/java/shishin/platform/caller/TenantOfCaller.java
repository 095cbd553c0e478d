package shishin.platform.caller;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** The first wall: Hibernate adds the caller's tenant to every row it writes and every query it makes. */
@PersistenceUnitExtension
@RequestScoped
class TenantOfCaller implements TenantResolver {

    private final Caller caller;

    TenantOfCaller(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return caller.tenantOrNone();
    }
}
