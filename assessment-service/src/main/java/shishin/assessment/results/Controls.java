package shishin.assessment.results;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import shishin.assessment.guideline.Edition;
import shishin.assessment.guideline.Item;
import shishin.assessment.oscal.Oscal;

/**
 * Items as OSCAL names them, and as the catalogue's exports of the same edition do: an item of the first level is a control,
 * what lies below it are statements of that control.
 */
record Controls(Edition edition) {

    /** The control an item belongs to: itself, or the item of the first level above it. */
    String control(Item item) {
        var step = item;
        while (isStatement(step)) {
            var parent = step.parent() == null ? Optional.<Item>empty() : edition.item(step.parent());
            if (parent.isEmpty()) break;
            step = parent.get();
        }
        return Oscal.token(step.code());
    }

    boolean isStatement(Item item) {
        return item.level() != null && item.level() > 1;
    }

    void select(List<Item> items, ObjectNode reviewed) {
        var selected = new LinkedHashMap<String, List<String>>();
        for (var item : items) {
            var statements = selected.computeIfAbsent(control(item), none -> new ArrayList<>());
            if (isStatement(item)) statements.add(Oscal.token(item.code()));
        }
        var controls = reviewed.putArray("control-selections").addObject().putArray("include-controls");
        selected.forEach((control, statements) -> {
            var chosen = controls.addObject().put("control-id", control);
            if (!statements.isEmpty()) statements.forEach(chosen.putArray("statement-ids")::add);
        });
    }

    /** What a finding is about. */
    ObjectNode target(Item item, ObjectNode finding) {
        return finding.putObject("target")
                .put("type", isStatement(item) ? "statement-id" : "objective-id")
                .put("target-id", Oscal.token(item.code()));
    }
}
