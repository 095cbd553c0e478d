package shishin.risk.guideline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** The table of items. Plain SQL: a part of an edition is one statement, and a question about many items is one. */
@ApplicationScoped
class GuidelineTable {

    private static final String KEEP_EDITION = """
            insert into edition (tenant, id, title_ja, title_en, digest) values (?1, ?2, ?3, ?4, ?5)
            on conflict (tenant, id) do update
            set title_ja = excluded.title_ja, title_en = excluded.title_en, digest = excluded.digest""";
    private static final String KEEP_ITEMS = """
            insert into guideline_item
                (tenant, edition, code, parent, kind, level, phase, viewpoint, ja, en, assessable)
            select ?1, ?2, item.* from json_to_recordset(cast(?3 as json)) as item
                (code text, parent text, kind text, level smallint, phase text, viewpoint text,
                 ja text, en text, assessable boolean)
            on conflict (tenant, edition, code) do update
            set parent = excluded.parent, kind = excluded.kind, level = excluded.level, phase = excluded.phase,
                viewpoint = excluded.viewpoint, ja = excluded.ja, en = excluded.en, assessable = excluded.assessable""";
    private static final String TITLES = """
            select code, ja, coalesce(en, ja) from guideline_item
            where edition = ?1 and code = any (string_to_array(?2, ' ')) order by code""";

    private final EntityManager entities;
    private final ObjectMapper json;

    GuidelineTable(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(String tenant, EditionPublished part) {
        var titleEn = part.titleEn() == null ? part.titleJa() : part.titleEn();
        entities.createNativeQuery(KEEP_EDITION)
                .setParameter(1, tenant)
                .setParameter(2, part.edition())
                .setParameter(3, part.titleJa())
                .setParameter(4, titleEn)
                .setParameter(5, part.digest() == null ? "" : part.digest())
                .executeUpdate();
        entities.createNativeQuery(KEEP_ITEMS)
                .setParameter(1, tenant)
                .setParameter(2, part.edition())
                .setParameter(3, written(part.items()))
                .executeUpdate();
    }

    /** What the items are called, of those that exist. */
    List<ItemTitle> titles(String edition, Collection<String> codes) {
        List<?> rows = entities.createNativeQuery(TITLES)
                .setParameter(1, edition)
                .setParameter(2, String.join(" ", codes))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ItemTitle(edition, (String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private String written(List<EditionPublished.Item> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
