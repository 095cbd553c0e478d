package shishin.assessment.finding;

import shishin.assessment.oscal.Oscal;

/** The name of a finding among plans: the one it came with, or one made of its id. */
final class PoamName {

    private PoamName() {}

    static String of(FindingView finding) {
        var outside = finding.externalId();
        return outside == null ? Oscal.uuid("finding:" + finding.id()) : outside;
    }
}
