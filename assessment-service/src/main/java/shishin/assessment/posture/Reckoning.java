package shishin.assessment.posture;

import org.jspecify.annotations.Nullable;

/**
 * Adds up items to figures. With w the weight of an item, n how many subjects it is asked of, and c, p, f, x the numbers of
 * answers that say it conforms, conforms in part, does not conform, does not apply:
 *
 * <ul>
 *   <li>coverage = Σ w (c + p + f + x) / Σ w n
 *   <li>conformity = Σ w (c + p / 2) / Σ w (c + p + f)
 *   <li>maturity = Σ w (sum of the maturities given) / Σ w (number of them); so the target maturity
 *   <li>freshness = Σ w (fresh streams / streams) / Σ w, over the items that have streams
 * </ul>
 *
 * <p>What is not answered, or answered as not assessed, lowers coverage and counts in nothing else. What does not apply
 * counts as covered and in nothing else. Evidence that is stale lowers freshness and nothing else: the verdict is a person's
 * and stands until a person changes it.
 */
final class Reckoning {

    private static final double IN_PART = 0.5;

    private final Share coverage = new Share();
    private final Share conformity = new Share();
    private final Share maturity = new Share();
    private final Share target = new Share();
    private final Share freshness = new Share();
    private int questions;
    private AnswerCounts answers = AnswerCounts.NONE;
    private StreamCounts streams = StreamCounts.NONE;

    /** @param asked of how many subjects; answers to what is not asked do not count, evidence does */
    void add(double weight, int asked, Tally tally) {
        if (asked > 0) add(weight, asked, tally.answers());
        add(weight, tally.streams());
    }

    private void add(double weight, int asked, AnswerCounts said) {
        questions += asked;
        answers = answers.plus(said);
        coverage.add(weight, said.covered(), asked);
        conformity.add(weight, said.conforming() + IN_PART * said.partial(), said.judged());
        maturity.add(weight, said.maturity(), said.rated());
        target.add(weight, said.target(), said.targeted());
    }

    private void add(double weight, StreamCounts said) {
        int all = said.streams();
        if (all == 0) return;
        streams = streams.plus(said);
        freshness.add(weight, (double) (all - said.stale()) / all, 1);
    }

    Standing standing() {
        var figures = new Figures(
                coverage.figure(), conformity.figure(), maturity.figure(), target.figure(), freshness.figure());
        return new Standing(figures, questions, answers, streams);
    }

    private static final class Share {

        private double part;
        private double whole;

        void add(double weight, double part, double whole) {
            this.part += weight * part;
            this.whole += weight * whole;
        }

        @Nullable
        Double figure() {
            return Figures.share(part, whole);
        }
    }
}
