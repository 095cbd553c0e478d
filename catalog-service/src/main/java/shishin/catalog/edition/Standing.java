package shishin.catalog.edition;

/**
 * Where an edition stands in its life.
 *
 * @param revision which revision of its content this is, from 1
 */
public record Standing(Owner owner, State state, int revision) {

    /** Of what comes with the service. */
    static Standing builtIn(int revision) {
        return new Standing(Owner.EVERYBODY, State.PUBLISHED, revision);
    }
}
