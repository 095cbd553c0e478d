package shishin.risk.simulation.fault;

/** A model that cannot be computed, with the place of the fault. */
public final class InvalidModel extends IllegalArgumentException {

    private final Fault fault;
    private final String place;

    /**
     * Says what is wrong, and where.
     *
     * @param place the name of the input, such as {@code rate} or {@code mode}
     */
    public InvalidModel(Fault fault, String place) {
        super(place + " " + fault.text());
        this.fault = fault;
        this.place = place;
    }

    public Fault fault() {
        return fault;
    }

    public String place() {
        return place;
    }
}
