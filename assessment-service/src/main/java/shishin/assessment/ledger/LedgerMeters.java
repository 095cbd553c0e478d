package shishin.assessment.ledger;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import shishin.platform.measure.Measurement;

/** How far the log is behind what was entered, over all tenants. */
class LedgerMeters {

    @Produces
    @Singleton
    Measurement waiting() {
        return new Measurement(
                "shishin.ledger.waiting",
                "",
                "Entries without a place in the log of their tenant, counted up to 100,000",
                "select count(*) from (select from ledger_waiting limit 100000) waiting");
    }

    /** An id tells when it was given. */
    @Produces
    @Singleton
    Measurement lag() {
        return new Measurement(
                "shishin.ledger.lag", "seconds", "How long the oldest entry has been waiting for its place", """
                select greatest(extract(epoch from clock_timestamp() - uuid_extract_timestamp(id)), 0)
                from ledger_waiting order by id limit 1""");
    }
}
