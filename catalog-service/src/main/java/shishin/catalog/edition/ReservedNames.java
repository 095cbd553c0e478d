package shishin.catalog.edition;

import java.util.Collection;

/** Names by which other content speaks of an edition before anybody has brought it in. */
public interface ReservedNames {

    /** The codes that are known of the edition of this name: whoever brings it in brings these. None where the name is free. */
    Collection<String> codesOf(String edition);
}
