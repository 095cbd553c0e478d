package shishin.assessment.guideline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shishin.platform.inbox.Envelope;
import shishin.platform.json.Accepted;

/** The parts of editions as they were heard. Plain SQL: rows written once, read whole, and shared between tenants. */
@ApplicationScoped
class EditionParts {

    private static final String KEEP = """
            insert into edition_part (tenant, edition, digest, part, parts, title_ja, title_en, items, heard_at)
            values (:tenant, :edition, :digest, :part, :parts, :titleJa, :titleEn, cast(:items as jsonb), :heardAt)
            on conflict (tenant, edition, digest, part) do update set heard_at = excluded.heard_at
            where edition_part.heard_at < excluded.heard_at""";
    private static final String FIND = """
            select tenant, digest, parts, title_ja, title_en, cast(items as text) as items, heard_at
            from edition_part where edition = :edition order by part""";
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    EditionParts(EntityManager entities, @Accepted ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    void keep(EditionPublished part, Envelope envelope) {
        entities.createNativeQuery(KEEP)
                .setParameter("tenant", envelope.tenant())
                .setParameter("edition", part.edition())
                .setParameter("digest", part.digest())
                .setParameter("part", part.part())
                .setParameter("parts", part.parts())
                .setParameter("titleJa", part.titleJa())
                .setParameter("titleEn", part.titleEn())
                .setParameter("items", write(part.items()))
                .setParameter("heardAt", envelope.time())
                .executeUpdate();
    }

    /** The edition as it was last published of which every part is there; the caller's own before everybody's. */
    @Transactional
    Optional<Edition> find(String edition) {
        List<?> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("edition", edition)
                .getResultList();
        var parts = rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(part -> List.of(part.get("tenant"), part.get("digest"))));
        return parts.values().stream()
                .filter(EditionParts::isComplete)
                .max(Comparator.comparing(EditionParts::isOwn).thenComparing(EditionParts::heardAt))
                .map(complete -> assemble(edition, complete));
    }

    private Edition assemble(String id, List<Tuple> parts) {
        var first = parts.getFirst();
        return Edition.of(
                id,
                first.get("tenant", String.class),
                first.get("digest", String.class),
                parts.stream()
                        .map(part -> read(part.get("items", String.class)))
                        .flatMap(Collection::stream)
                        .toList());
    }

    private static boolean isComplete(List<Tuple> parts) {
        return parts.size() == parts.getFirst().get("parts", Integer.class);
    }

    private static boolean isOwn(List<Tuple> parts) {
        return !parts.getFirst().get("tenant").equals(Edition.EVERYBODY);
    }

    private static Instant heardAt(List<Tuple> parts) {
        return parts.stream()
                .map(part -> part.get("heard_at", Instant.class))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String write(List<Item> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Item> read(String items) {
        try {
            return json.readerFor(ITEMS)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The items of an edition cannot be read", e);
        }
    }
}
