package shishin.risk.run;

/** What a run is for; decides where it is found. */
public enum RunPurpose {
    SIMULATION("simulations"),
    PORTFOLIO("portfolios");

    private final String path;

    RunPurpose(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
