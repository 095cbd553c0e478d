package shishin.assessment.posture;

/**
 * How one part of the guideline, or the whole, stands.
 *
 * @param asked how many questions were put: an item is one for each subject
 */
public record Standing(Figures figures, int asked, AnswerCounts answers, StreamCounts streams) {

    static final Standing NONE = new Standing(Figures.NONE, 0, AnswerCounts.NONE, StreamCounts.NONE);

    public int unanswered() {
        return Math.max(0, asked - answers.covered() - answers.notAssessed());
    }
}
