package shishin.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Caller;
import shishin.platform.identity.Sha256;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;

/** Keeps the first answer to a key. Plain SQL: one statement claims the key, one keeps the answer. */
@ApplicationScoped
class FirstAnswers {

    private static final String CLAIM = """
            insert into first_answer (tenant, caller, key, fingerprint)
            select :tenant, :caller, :key, :fingerprint
            where pg_try_advisory_xact_lock(hashtextextended(:tenant || ' ' || :caller || ' ' || :key, 0))
            on conflict do nothing""";
    private static final String FIND = """
            select fingerprint, status, location, etag, body from first_answer
            where tenant = :tenant and caller = :caller and key = :key and status is not null""";
    private static final String KEEP = """
            update first_answer set status = :status, location = :location, etag = :etag, body = :body
            where tenant = :tenant and caller = :caller and key = :key""";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;

    FirstAnswers(EntityManager entities, ObjectMapper json, Caller caller) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
    }

    @Nullable
    Object firstOrAgain(String key, InvocationContext call) throws Exception {
        var fingerprint = fingerprint(call);
        if (!claim(key, fingerprint)) throw again(key, fingerprint);
        var answer = call.proceed();
        if (answer instanceof RestResponse<?> told) keep(key, told.getStatus(), told.getEntity());
        else keep(key, status(call, answer), answer);
        return answer;
    }

    /** The same for a request whose content the use case has read and described. */
    <T> RestResponse<T> firstOrAgain(String key, List<?> content, Callable<RestResponse<T>> effect) throws Exception {
        var fingerprint = fingerprint(content);
        if (!claim(key, fingerprint)) throw again(key, fingerprint);
        var answer = effect.call();
        keep(key, answer.getStatus(), answer.getEntity());
        return answer;
    }

    private boolean claim(String key, String fingerprint) {
        return identified(CLAIM, key).setParameter("fingerprint", fingerprint).executeUpdate() == 1;
    }

    private RuntimeException again(String key, String fingerprint) {
        List<?> found = identified(FIND, key).getResultList();
        if (found.isEmpty()) return new IdempotencyKeyRunning();
        var row = (Object[]) found.getFirst();
        if (!fingerprint.equals(row[0])) return new IdempotencyKeyReused();
        return new AnsweredBefore(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
    }

    private void keep(String key, int status, @Nullable Object answer) throws JsonProcessingException {
        identified(KEEP, key)
                .setParameter("status", status)
                .setParameter("location", answer instanceof Located located ? located.encoded() : null)
                .setParameter("etag", answer instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null)
                .setParameter("body", answer == null ? null : json.writeValueAsString(answer))
                .executeUpdate();
    }

    private jakarta.persistence.Query identified(String sql, String key) {
        return entities.createNativeQuery(sql)
                .setParameter("tenant", caller.tenant())
                .setParameter("caller", caller.actor().name())
                .setParameter("key", key);
    }

    private static int status(InvocationContext call, @Nullable Object answer) {
        var told = call.getMethod().getAnnotation(ResponseStatus.class);
        if (told != null) return told.value();
        return answer == null ? 204 : 200;
    }

    /** What was asked: the route and everything in it. */
    private String fingerprint(InvocationContext call) throws JsonProcessingException {
        var content = new ArrayList<@Nullable Object>();
        content.add(call.getMethod().toGenericString());
        Collections.addAll(content, call.getParameters());
        return fingerprint(content);
    }

    private String fingerprint(List<?> content) throws JsonProcessingException {
        var digest = Sha256.begin();
        for (var part : content) digest.update(json.writeValueAsBytes(part));
        return HexFormat.of().formatHex(digest.digest());
    }
}
