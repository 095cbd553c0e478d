package shishin.platform.problem;

/** There is no such thing, or none this caller's tenant may see: both sound the same. */
public final class NotFound extends Refusal {

    /** @param what the kind of thing in the path's word, such as {@code risk}
     *  @param id the id or code that was asked for */
    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, what, id);
    }
}
