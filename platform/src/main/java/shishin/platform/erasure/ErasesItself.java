package shishin.platform.erasure;

import java.util.Set;

/** A feature whose rows are not simply deleted with their tenant; a bean for each. */
public interface ErasesItself {

    /** The tables that are left to it when a tenant goes. */
    Set<String> tables();

    /**
     * Forgets what there is to forget, in transactions of its own; called until nothing is left, and again when names may
     * have come late.
     *
     * @return how many rows were changed; 0 when nothing is left
     */
    default long erase(Erasure erasure) {
        return 0;
    }
}
