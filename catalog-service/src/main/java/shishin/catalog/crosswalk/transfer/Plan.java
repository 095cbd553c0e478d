package shishin.catalog.crosswalk.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import shishin.catalog.crosswalk.Claim;
import shishin.catalog.crosswalk.Known;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Severity;

/** What is to be done with each correspondence of a file, before any of it is. */
final class Plan {

    private final Map<Claim.Key, Known> present;
    private final Mode mode;
    private final Findings findings;
    private final List<Claim> added = new ArrayList<>();
    private final Map<UUID, Claim> revised = new LinkedHashMap<>();
    private int unchanged;
    private boolean obstructed;

    Plan(List<Known> present, Mode mode, Findings findings) {
        this.present =
                present.stream().collect(Collectors.toMap(known -> known.claim().key(), Function.identity()));
        this.mode = mode;
        this.findings = findings;
    }

    void place(String place, Claim claim) {
        var known = present.get(claim.key());
        if (known == null) {
            added.add(claim);
            return;
        }
        if (known.claim().equals(claim) || mode != Mode.UPDATE) unchanged++;
        else revised.put(known.id(), claim);
        if (known.claim().equals(claim) || mode == Mode.UPDATE) return;
        Oddity.PRESENT.tell(findings, place, claim.sourceItem(), claim.targetItem());
        obstructed = true;
    }

    /** Whether nothing may be kept. */
    boolean isStopped() {
        return mode == Mode.STOP && (obstructed || findings.count(Severity.ERROR) > 0);
    }

    List<Claim> added() {
        return added;
    }

    Map<UUID, Claim> revised() {
        return revised;
    }

    ImportReport report(boolean stored, int read) {
        return new ImportReport(
                stored,
                read,
                added.size(),
                revised.size(),
                unchanged,
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.kept());
    }
}
