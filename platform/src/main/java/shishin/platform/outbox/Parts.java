package shishin.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts what is too much for one fact. */
public final class Parts {

    /** Three bytes each at most: a part stays well below {@link FactWriter#LARGEST}. */
    private static final int MOST_LETTERS = 200_000;

    private Parts() {}

    /**
     * The lines in their order, in as many parts as it takes; one without lines where there are none.
     *
     * @param most lines of a part
     * @param letters of a line, with what JSON writes around it
     */
    public static <T> List<List<T>> of(List<T> lines, int most, ToIntFunction<T> letters) {
        var parts = new ArrayList<List<T>>(List.of(new ArrayList<>()));
        int sum = 0;
        for (var line : lines) {
            int more = letters.applyAsInt(line);
            var last = parts.getLast();
            if (last.size() == most || (!last.isEmpty() && sum + more > MOST_LETTERS)) {
                parts.add(new ArrayList<>());
                sum = 0;
            }
            parts.getLast().add(line);
            sum += more;
        }
        return parts;
    }
}
