package shishin.assessment.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Commits together what is handed in at the same time, in one transaction instead of one for each. Nobody waits for
 * company: who comes first begins at once, and what comes meanwhile makes the next group. Where a group fails, each of it
 * is tried again by itself, so that nobody fails by another's fault.
 *
 * @param <K> those of an equal key go together
 * @param <T> what is handed in
 * @param <R> what is given for it, once it is committed
 */
final class GroupCommit<K, T, R> {

    private final int most;
    private final Function<List<T>, List<R>> work;
    private final ConcurrentMap<K, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * @param most how many go together
     * @param work commits a group and gives a result for each, in their order
     */
    GroupCommit(int most, Function<List<T>, List<R>> work) {
        this.most = most;
        this.work = work;
    }

    R commit(K key, T one) {
        var seat = new Seat(one);
        var lane = lanes.compute(key, (same, known) -> (known == null ? new Lane() : known).joinedBy(seat));
        try {
            lane.go(seat);
        } finally {
            lanes.compute(key, (same, known) -> lane.isLeftEmpty() ? null : lane);
        }
        return seat.outcome.get();
    }

    /** How many are being served, or wait for it. */
    int inLine(K key) {
        var lane = lanes.get(key);
        return lane == null ? 0 : lane.inside;
    }

    private R alone(T one) {
        return work.apply(List.of(one)).getFirst();
    }

    /** Outcomes are written and read by who has the turn. */
    private final class Seat {

        private final T one;
        private boolean gone;
        private Supplier<R> outcome;

        Seat(T one) {
            this.one = one;
            this.outcome = () -> alone(one);
        }
    }

    private final class Lane {

        private final Queue<Seat> waiting = new ConcurrentLinkedQueue<>();
        private final ReentrantLock turn = new ReentrantLock();
        private int inside;

        Lane joinedBy(Seat seat) {
            inside++;
            waiting.add(seat);
            return this;
        }

        boolean isLeftEmpty() {
            return --inside == 0;
        }

        /** Returns when the seat is gone: with a group of others, or with this one. */
        void go(Seat seat) {
            turn.lock();
            try {
                while (!seat.gone) depart();
            } finally {
                turn.unlock();
            }
        }

        private void depart() {
            var group = new ArrayList<Seat>();
            for (Seat next; group.size() < most && (next = waiting.poll()) != null; group.add(next)) next.gone = true;
            try {
                var results = work.apply(group.stream().map(seat -> seat.one).toList());
                for (int i = 0; i < results.size(); i++) {
                    var result = results.get(i);
                    group.get(i).outcome = () -> result;
                }
            } catch (RuntimeException e) {
                if (group.size() > 1) return;
                group.getFirst().outcome = () -> {
                    throw e;
                };
            }
        }
    }
}
