package shishin.risk.simulation.fault;

/** Why a model cannot be computed; the names are stable. */
public enum Fault {
    NOT_FINITE("is not a finite number"),
    NEGATIVE("is below zero"),
    NOT_POSITIVE("is not above zero"),
    NOT_A_PROBABILITY("is not between 0 and 1"),
    OUT_OF_ORDER("is below what it must not be below"),
    EMPTY("has nothing in it"),
    TOO_MANY("has more in it than can be computed"),
    NOT_A_WHOLE("has weights that do not add up to 1"),
    OUT_OF_RANGE("is outside the range that can be computed"),
    INFINITE_MEAN("has no finite mean"),
    TOO_MANY_EVENTS("expects more events a year than can be computed"),
    NAMED_TWICE("has two of the same name"),
    NOT_SQUARE("is not a square matrix of the size of the portfolio"),
    NOT_SYMMETRIC("is not symmetric"),
    NOT_A_CORRELATION("has entries outside -1 to 1, or a diagonal other than 1"),
    NOT_POSITIVE_DEFINITE("is not positive definite"),
    OUT_OF_REACH("is an accuracy the grid cannot reach"),
    OTHER_NAMES("has not the names of what it is compared with"),
    DEPENDENT("depends by a copula, which only Monte Carlo computes");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    /** What is wrong, as the end of a sentence that begins with the place. */
    public String text() {
        return text;
    }
}
