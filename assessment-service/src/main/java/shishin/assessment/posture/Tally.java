package shishin.assessment.posture;

/** What was counted of one item. */
record Tally(AnswerCounts answers, StreamCounts streams) {

    static final Tally NONE = new Tally(AnswerCounts.NONE, StreamCounts.NONE);

    Tally with(AnswerCounts counted) {
        return new Tally(counted, streams);
    }

    Tally with(StreamCounts counted) {
        return new Tally(answers, counted);
    }
}
