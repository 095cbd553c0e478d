package shishin.assessment.ledger;

import java.util.Set;

/**
 * Something to be entered in the ledger.
 *
 * @param kind of thing, in one word
 * @param subject which thing: its path below the root of the interface
 * @param view the thing as callers see it; only the digest of it is entered
 * @param covered the members of the view that never change, or never unnoticed
 */
public record Entry(String kind, String subject, Object view, Set<String> covered) {}
