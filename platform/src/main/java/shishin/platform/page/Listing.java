package shishin.platform.page;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.ManagedType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * One page of entities by keyset: a page costs the same wherever it lies. Every sort ends in the id, so that the order is
 * total; give each sort an index (tenant, sort, id).
 *
 * <pre>{@code
 * Listing.of(Risk.class).sortedBy("-updatedAt", "code").where("e.stage = :stage", "stage", stage).page(entities, request)
 * }</pre>
 *
 * <p>Sort properties are text, Instant, UUID, long or int, and never null. The entity's id property is {@code id}, a UUID.
 */
public final class Listing<E> {

    private final Class<E> entity;
    private final List<String> sorts = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Listing(Class<E> entity) {
        this.entity = entity;
    }

    public static <E> Listing<E> of(Class<E> entity) {
        return new Listing<>(entity);
    }

    /** The properties a caller may sort by; the first, with its direction, is the default. */
    public Listing<E> sortedBy(String... properties) {
        sorts.addAll(List.of(properties));
        return this;
    }

    /** A filter; left out where the value is null. The entity is {@code e}. */
    public Listing<E> where(String condition, String parameter, @Nullable Object value) {
        if (value == null) return this;
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    public Page<E> page(EntityManager entities, PageRequest request) {
        var order = order(request.sort);
        var total = request.count ? count(entities) : null;
        var rows = rows(entities, request, order);
        if (rows.size() <= request.limit)
            return new Page<>(rows.stream().map(this::entity).toList(), null, total);
        var page = rows.subList(0, request.limit);
        var last = page.getLast();
        var next = new Cursor(order, last.get(1).toString(), last.get(2).toString()).encode();
        return new Page<>(page.stream().map(this::entity).toList(), next, total);
    }

    private E entity(Tuple row) {
        return row.get(0, entity);
    }

    private String order(@Nullable String asked) {
        if (asked == null) return sorts.getFirst();
        if (sorts.stream().anyMatch(known -> property(known).equals(property(asked)))) return asked;
        throw new UnknownSort(asked, sorts.stream().map(Listing::property).toList());
    }

    private List<Tuple> rows(EntityManager entities, PageRequest request, String order) {
        var property = property(order);
        var descending = order.startsWith("-");
        var restrictions = new ArrayList<>(conditions);
        if (request.cursor != null)
            restrictions.add("(e.%s, e.id) %s (:lastValue, :lastId)".formatted(property, descending ? "<" : ">"));
        var direction = descending ? "desc" : "asc";
        // The number of rows stands in the text: with one it does not know, the database plans a page anew each time.
        var query = entities.createQuery(
                "select e, e.%1$s, e.id from %2$s e%3$s order by e.%1$s %4$s, e.id %4$s limit %5$d"
                        .formatted(property, entity.getName(), and(restrictions), direction, request.limit + 1),
                Tuple.class);
        if (request.cursor != null) resume(query, Cursor.decode(request.cursor, order), type(entities, property));
        // What is only shown needs no copy to compare with when the transaction ends.
        return fill(query).setHint(HibernateHints.HINT_READ_ONLY, true).getResultList();
    }

    private long count(EntityManager entities) {
        return fill(entities.createQuery(
                        "select count(e) from " + entity.getName() + " e" + and(conditions), Long.class))
                .getSingleResult();
    }

    private Class<?> type(EntityManager entities, String property) {
        ManagedType<?> holder = entities.getMetamodel().entity(entity);
        var path = property.split("\\.");
        for (var part : Arrays.copyOf(path, path.length - 1))
            holder = (ManagedType<?>) holder.getSingularAttribute(part).getType();
        return holder.getSingularAttribute(path[path.length - 1]).getJavaType();
    }

    private static void resume(TypedQuery<?> query, Cursor cursor, Class<?> type) {
        try {
            query.setParameter("lastValue", value(cursor.value(), type));
            query.setParameter("lastId", UUID.fromString(cursor.id()));
        } catch (IllegalArgumentException | DateTimeParseException forged) {
            throw new InvalidCursor();
        }
    }

    private static Object value(String text, Class<?> type) {
        if (type == Instant.class) return Instant.parse(text);
        if (type == UUID.class) return UUID.fromString(text);
        if (type == long.class || type == Long.class) return Long.parseLong(text);
        if (type == int.class || type == Integer.class) return Integer.parseInt(text);
        return text;
    }

    private <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String and(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String property(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
