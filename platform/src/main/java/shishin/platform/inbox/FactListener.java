package shishin.platform.inbox;

/**
 * What a feature does when it hears a fact; a bean, or one of {@link FactListeners}. Called as the fact's tenant and actor, in
 * a transaction of its own or, where it {@linkplain #hearsTogether hears together}, with other facts of the tenant; throwing
 * undoes the transaction. A failure that passes (database away, collision) is tried again until it does; any other is tried
 * three times and then goes to the dead-letter topic with its reason.
 *
 * @param <F> the listener's own record with the fields it reads; others are ignored
 */
public interface FactListener<F> {

    /** The CloudEvents type, such as {@code shishin.assessment.evidence-failed.v1}. */
    String type();

    Class<F> shape();

    /** Whether the fact changes anything here, by what it says alone; what does not costs no transaction and no note. */
    default boolean heeds(F fact) {
        return true;
    }

    /**
     * Whether many facts of a tenant may be told in one transaction: where hearing one only adds rows of its own, so that
     * it waits for nobody, nobody for it, and it is the same in any order with facts of other keys. A fact that was heard may
     * be undone for another's failure, and is then told again: nothing outside the database may come of it.
     */
    default boolean hearsTogether() {
        return false;
    }

    void hear(F fact, Envelope envelope);
}
