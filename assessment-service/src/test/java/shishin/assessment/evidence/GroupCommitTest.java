package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GroupCommitTest {

    private static final String POISON = "poison";
    private static final String OUTAGE = "outage";

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<String>> groups = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final GroupCommit<String, String, String> commit =
            new GroupCommit<>(3, this::work, failure -> POISON.equals(failure.getMessage()));

    @AfterEach
    void end() {
        goOn.countDown();
        callers.close();
    }

    private List<String> work(List<String> group) {
        synchronized (groups) {
            groups.add(group);
        }
        first.countDown();
        if (group.contains("slow")) await(goOn);
        if (group.contains(POISON)) throw new IllegalStateException(POISON);
        if (group.contains(OUTAGE)) throw new IllegalStateException(OUTAGE);
        return group.stream().map(one -> "got " + one).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Future<String> send(String key, String one) {
        return callers.submit(() -> commit.commit(key, one));
    }

    /** What comes while the first is at work, each when the one before is in line. */
    private List<Future<String>> meanwhile(String... ones) throws InterruptedException {
        var results = new ArrayList<>(List.of(send("ada", "slow")));
        first.await();
        for (var one : ones) {
            int before = commit.inLine("ada");
            results.add(send("ada", one));
            Awaitility.await().until(() -> commit.inLine("ada") > before);
        }
        return results;
    }

    @Test
    void who_comes_alone_is_served_at_once() throws Exception {
        assertThat(send("ada", "one").get()).isEqualTo("got one");
        assertThat(groups).containsExactly(List.of("one"));
    }

    @Test
    void what_comes_meanwhile_goes_together_in_order_and_no_more_than_may() throws Exception {
        var results = meanwhile("1", "2", "3", "4");
        goOn.countDown();
        for (int i = 1; i < results.size(); i++)
            assertThat(results.get(i).get()).isEqualTo("got " + i);
        assertThat(groups).containsExactly(List.of("slow"), List.of("1", "2", "3"), List.of("4"));
    }

    @Test
    void others_do_not_wait() throws Exception {
        var slow = meanwhile();
        assertThat(send("bob", "quick").get()).isEqualTo("got quick");
        assertThat(slow.getFirst()).isNotDone();
        goOn.countDown();
    }

    @Test
    void nobody_fails_by_anothers_fault() throws Exception {
        var results = meanwhile("1", POISON, "3");
        goOn.countDown();
        assertThat(results.get(1).get()).isEqualTo("got 1");
        assertThat(results.get(3).get()).isEqualTo("got 3");
        assertThatThrownBy(() -> results.get(2).get()).hasRootCauseMessage(POISON);
    }

    @Test
    void what_is_nobodys_fault_is_everybodys_failure_and_nothing_is_tried_twice() throws Exception {
        var results = meanwhile("1", OUTAGE, "3");
        goOn.countDown();
        for (var result : results.subList(1, 4)) assertThatThrownBy(result::get).hasRootCauseMessage(OUTAGE);
        assertThat(groups).containsExactly(List.of("slow"), List.of("1", OUTAGE, "3"));
    }

    @Test
    void a_failure_of_one_alone_is_its_answer_and_nothing_is_tried_twice() {
        assertThatThrownBy(() -> commit.commit("ada", POISON)).hasMessage(POISON);
        assertThat(groups).containsExactly(List.of(POISON));
    }

    @Test
    void nothing_is_kept_of_those_who_have_gone() throws Exception {
        goOn.countDown();
        var results = IntStream.range(0, 200)
                .mapToObj(i -> send("caller " + i % 7, "piece " + i))
                .toList();
        for (int i = 0; i < results.size(); i++)
            assertThat(results.get(i).get()).isEqualTo("got piece " + i);
        assertThat(commit.isIdle()).isTrue();
    }
}
