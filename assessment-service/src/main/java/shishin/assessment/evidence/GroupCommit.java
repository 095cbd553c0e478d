package shishin.assessment.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Commits together what is handed in at the same time, in one transaction instead of one for each. Nobody waits for
 * company: who comes first begins at once, and what comes meanwhile makes the next group, led by the first of it.
 *
 * @param <K> those of an equal key go together
 * @param <T> what is handed in
 * @param <R> what is given for it, once it is committed
 */
final class GroupCommit<K, T, R> {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private final int most;
    private final Function<List<T>, List<R>> work;
    private final Predicate<RuntimeException> isByContent;

    /** Who waits behind the group at work; where nobody works, there is no line. Changed within the map's methods only. */
    private final ConcurrentMap<K, Queue<Seat>> lines = new ConcurrentHashMap<>();

    /**
     * @param most how many go together
     * @param work commits a group and gives a result for each, in their order
     * @param isByContent whether a group failed by what is in it: then each of it is tried by itself, so that nobody fails
     *     by another's fault. Any other failure is everybody's, as nobody knows what was kept.
     */
    GroupCommit(int most, Function<List<T>, List<R>> work, Predicate<RuntimeException> isByContent) {
        this.most = most;
        this.work = work;
        this.isByContent = isByContent;
    }

    R commit(K key, T one) {
        var seat = new Seat(one);
        lines.compute(key, (same, line) -> line == null ? begun(seat) : joined(line, seat));
        if (seat.leads.join()) lead(key, seat);
        return seat.outcome.get();
    }

    boolean isIdle() {
        return lines.isEmpty();
    }

    /** How many wait behind the group at work. */
    int inLine(K key) {
        return lines.getOrDefault(key, new ArrayDeque<>()).size();
    }

    private Queue<Seat> begun(Seat first) {
        first.leads.complete(true);
        return new ArrayDeque<>();
    }

    private Queue<Seat> joined(Queue<Seat> line, Seat seat) {
        line.add(seat);
        return line;
    }

    private void lead(K key, Seat first) {
        var group = new ArrayList<>(List.of(first));
        lines.computeIfPresent(key, (same, line) -> {
            while (group.size() < most && !line.isEmpty()) group.add(line.remove());
            return line;
        });
        try {
            settle(group);
        } finally {
            lines.computeIfPresent(key, (same, line) -> line.isEmpty() ? null : ledOn(line));
            for (var seat : group) seat.leads.complete(false);
        }
    }

    /** The first in line leads the next group. */
    private Queue<Seat> ledOn(Queue<Seat> line) {
        line.remove().leads.complete(true);
        return line;
    }

    private void settle(List<Seat> group) {
        try {
            var results = work.apply(group.stream().map(seat -> seat.one).toList());
            for (int i = 0; i < results.size(); i++) {
                var result = results.get(i);
                group.get(i).outcome = () -> result;
            }
        } catch (RuntimeException e) {
            if (group.size() > 1) LOG.warnf("A group of %d was not committed together: %s", group.size(), e);
            if (group.size() > 1 && isByContent.test(e)) return;
            for (var seat : group)
                seat.outcome = () -> {
                    throw e;
                };
        }
    }

    /** Its outcome is written by who leads, before it is told that others did. Who has none by then goes alone. */
    private final class Seat {

        private final T one;
        private final CompletableFuture<Boolean> leads = new CompletableFuture<>();
        private Supplier<R> outcome;

        Seat(T one) {
            this.one = one;
            this.outcome = () -> work.apply(List.of(one)).getFirst();
        }
    }
}
