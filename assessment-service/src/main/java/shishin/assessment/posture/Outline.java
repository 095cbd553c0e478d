package shishin.assessment.posture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shishin.assessment.guideline.Edition;
import shishin.assessment.guideline.Item;

/** The part of an edition a posture is about: a selection of its codes with all below and above them; none means all. */
final class Outline {

    private final Edition edition;
    private final Set<String> selection;

    Outline(Edition edition, Set<String> selection) {
        this.edition = edition;
        this.selection = selection;
    }

    String edition() {
        return edition.id();
    }

    /** The whole, and each part that something is asked of or evidence speaks of, in the order of the edition. */
    Posture reckon(Weights weights, Tallies tallies) {
        var whole = new Reckoning();
        var parts = new HashMap<String, Reckoning>();
        for (var item : edition.items()) {
            var path = edition.path(item.code());
            int asked = edition.asks(item.code(), selection) ? tallies.subjects() : 0;
            var tally = isSelected(path) ? tallies.of(item.code()) : Tally.NONE;
            if (asked == 0 && tally.streams().streams() == 0) continue;
            double weight = weights.of(path);
            whole.add(weight, asked, tally);
            for (var code : path)
                parts.computeIfAbsent(code, any -> new Reckoning()).add(weight, asked, tally);
        }
        return new Posture(whole.standing(), parts(parts));
    }

    private boolean isSelected(List<String> path) {
        return selection.isEmpty() || path.stream().anyMatch(selection::contains);
    }

    private List<Posture.Part> parts(Map<String, Reckoning> reckoned) {
        var parts = new ArrayList<Posture.Part>(reckoned.size());
        for (Item item : edition.items()) {
            var reckoning = reckoned.get(item.code());
            if (reckoning != null) parts.add(new Posture.Part(item, reckoning.standing()));
        }
        return parts;
    }
}
