package shishin.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shishin.benchmark.load.Figure;
import shishin.benchmark.load.Sample;
import shishin.benchmark.load.Spread;

class ReportTest {

    private final Report report = new Report();

    @Test
    void the_median_decides_whether_a_goal_is_reached() {
        report.judge(Goal.atLeast("one risk", 0.5, "× probe"), new Spread(0.4, 0.5, 0.6));
        assertThat(report.markdown("#\n")).contains("| one risk | ≥ 0.50 × probe | 0.40 / **0.50** / 0.60 | PASS |");
        assertThat(report.allReached()).isTrue();
        report.judge(Goal.atMost("one risk: p99", 15, "ms"), new Spread(1, 15.1, 1600));
        assertThat(report.markdown("#\n")).contains("| one risk: p99 | ≤ 15.0 ms | 1.00 / **15.1** / 1,600 | FAIL |");
        assertThat(report.allReached()).isFalse();
        assertThat(report.complete()).isTrue();
    }

    @Test
    void what_could_not_be_measured_has_failed_and_says_why() {
        report.unmeasured("relay", "the database\nwas away");
        assertThat(report.complete()).isFalse();
        assertThat(report.allReached()).isFalse();
        assertThat(report.markdown("#\n"))
                .contains("| relay | measured | – | FAIL |")
                .contains("- relay was not measured: the database was away\n");
    }

    @Test
    void a_figure_shows_the_spread_of_all_its_turns() {
        report.add(List.of(new Figure(
                "probe | hello",
                8,
                List.of(new Sample(1000, 1, 2, 0.1, 0.2, 200), new Sample(3000, 3, 4, 0.3, 0.4, 300)))));
        assertThat(report.markdown("#\n"))
                .contains("| probe \\| hello | 8 | 1,000 / **2,000** / 3,000 | 1.00 / **2.00** / 3.00 |")
                .contains("| 200 / **250** / 300 |");
    }
}
