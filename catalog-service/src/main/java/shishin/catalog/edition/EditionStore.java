package shishin.catalog.edition;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where editions are kept that did not come with the service. */
public interface EditionStore {

    /** The editions of one owner as they stand now. Costs a query. */
    Holdings holdings(String tenant);

    /** The content of an edition, whole. Costs a query. @throws shishin.platform.problem.NotFound when it is gone */
    Draft content(Head head);

    /** How often the editions of each owner have changed that changed lately. Costs a query over all tenants. */
    Map<String, Long> changes(Duration lately);

    /**
     * What an owner has.
     *
     * @param changes how often this owner's editions had changed when they were read
     */
    record Holdings(long changes, List<Head> heads) {}
}
