package shishin.assessment.carryover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import shishin.platform.json.Accepted;

/** The plans as they were heard. Plain SQL: parts are written once, in any order, and read whole. */
@ApplicationScoped
class CarryOverPlans {

    private static final String KEEP = """
            insert into carry_over_part
            (tenant, plan_id, part, parts, before_edition, after_edition, lines, planned_at)
            values (:tenant, :plan, :part, :parts, :before, :after, cast(:lines as jsonb), :at)
            on conflict do nothing""";
    private static final String LATEST = """
            select plan_id from carry_over_part where before_edition = :before and after_edition = :after
            group by plan_id having count(*) = max(parts) order by max(planned_at) desc, plan_id desc limit 1""";
    private static final String READ = """
            select before_edition, after_edition, parts, cast(lines as text) as lines
            from carry_over_part where plan_id = :plan order by part""";
    private static final TypeReference<List<CarryOverPlanned.Line>> LINES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    CarryOverPlans(EntityManager entities, @Accepted ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    void keep(CarryOverPlanned part, String tenant) {
        entities.createNativeQuery(KEEP)
                .setParameter("tenant", tenant)
                .setParameter("plan", part.planId())
                .setParameter("part", part.part())
                .setParameter("parts", part.parts())
                .setParameter("before", part.before())
                .setParameter("after", part.after())
                .setParameter("lines", write(part.lines()))
                .setParameter("at", part.at())
                .executeUpdate();
    }

    /** The last made of those that are whole. */
    @Transactional
    Optional<CarryOverPlan> latest(String before, String after) {
        List<?> found = entities.createNativeQuery(LATEST, UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst().flatMap(this::find);
    }

    /** Nothing where a part is still to come. */
    @Transactional
    Optional<CarryOverPlan> find(UUID plan) {
        List<?> rows = entities.createNativeQuery(READ, Tuple.class)
                .setParameter("plan", plan)
                .getResultList();
        var parts = rows.stream().map(Tuple.class::cast).toList();
        if (parts.isEmpty() || parts.size() < parts.getFirst().get("parts", Integer.class)) return Optional.empty();
        var fates = new HashMap<String, Fate>();
        for (var part : parts)
            for (var line : read(part.get("lines", String.class))) fates.put(line.item(), line.fate());
        var first = parts.getFirst();
        return Optional.of(new CarryOverPlan(
                plan, first.get("before_edition", String.class), first.get("after_edition", String.class), fates));
    }

    private String write(List<CarryOverPlanned.Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<CarryOverPlanned.Line> read(String lines) {
        try {
            return json.readerFor(LINES).readValue(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The lines of a plan cannot be read", e);
        }
    }
}
