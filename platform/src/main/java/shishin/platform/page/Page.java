package shishin.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the following page; absent on the last
 * @param total how many there are in all; only when asked for with {@code count=true}
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total)
        implements Paged {

    /**
     * One page of a list that is held in memory, in the order it has there. Where the last of the page before is gone
     * meanwhile, it goes on at the place that one had.
     *
     * @param key what tells an element from every other; the cursor is made of it
     */
    public static <E> Page<E> of(List<E> list, Function<? super E, String> key, PageRequest request) {
        if (request.sort != null) throw new UnknownSort(request.sort, List.of());
        var start = request.cursor == null ? 0 : after(Cursor.decode(request.cursor, ""), list, key);
        var end = Math.min(list.size(), start + request.limit);
        var next =
                end == list.size() ? null : new Cursor("", String.valueOf(end), key.apply(list.get(end - 1))).encode();
        return new Page<>(list.subList(start, end), next, request.count ? (long) list.size() : null);
    }

    private static <E> int after(Cursor last, List<E> list, Function<? super E, String> key) {
        for (int place = 0; place < list.size(); place++)
            if (key.apply(list.get(place)).equals(last.id())) return place + 1;
        return Math.min(last.place() - 1, list.size());
    }

    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next, total);
    }
}
