package shishin.risk.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;

/** The criteria every tenant has from the start: {@code criteria/default.json}. */
@ApplicationScoped
class DefaultCriteria {

    static final int VERSION = 1;

    private static final String INSERT = """
            insert into criteria (id, tenant, number, content, reason, by, at)
            values (?1, ?2, 1, cast(?3 as jsonb), 'default', 'system', ?4) on conflict (tenant, number) do nothing""";

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;
    private final String content;

    DefaultCriteria(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
        this.content = text();
    }

    /** Makes them the tenant's first version; safe to do at once from many sides. */
    void putInForce() {
        entities.createNativeQuery(INSERT)
                .setParameter(1, NewId.next())
                .setParameter(2, caller.tenant())
                .setParameter(3, content)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private static String text() {
        try (var stream = DefaultCriteria.class.getResourceAsStream("/criteria/default.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
