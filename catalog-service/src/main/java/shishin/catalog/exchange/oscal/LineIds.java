package shishin.catalog.exchange.oscal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Part;
import shishin.catalog.exchange.Distinct;

/**
 * The ids of an edition's lines and of what they hold, no two of them the same: those their source gave them, and for the
 * others ids made of their codes. They are given over the whole edition, so that a selection of it has the same.
 */
final class LineIds {

    private final Distinct names = new Distinct();
    private final Distinct parameters = new Distinct();
    private final Map<String, String> byCode = new HashMap<>();

    /** Of parts and parameters whose id another has before them. */
    private final IdentityHashMap<Object, String> others = new IdentityHashMap<>();

    LineIds(List<Item> items) {
        items.forEach(this::given);
        items.forEach(this::made);
    }

    /** What sources give comes first: nothing that is made takes an id of theirs. */
    private void given(Item item) {
        var detail = item.detail();
        if (detail == null) return;
        if (detail.id() != null) byCode.put(item.code(), names.once(detail.id()));
        detail.parts().forEach(this::given);
        for (var parameter : detail.parameters()) {
            var id = parameters.once(parameter.id());
            if (!id.equals(parameter.id())) others.put(parameter, id);
        }
    }

    private void given(Part part) {
        if (part.id() != null) {
            var id = names.once(part.id());
            if (!id.equals(part.id())) others.put(part, id);
        }
        part.parts().forEach(this::given);
    }

    private void made(Item item) {
        if (byCode.containsKey(item.code())) return;
        byCode.put(item.code(), names.once(item.oscalId()));
    }

    String of(Item item) {
        return byCode.getOrDefault(item.code(), item.code());
    }

    /** Of something that is made for a line and has no id of its own. */
    String of(Item item, String suffix) {
        var id = of(item) + suffix;
        while (names.isTaken(id)) id += "_";
        return id;
    }

    Part own(Part part) {
        return new Part(
                others.containsKey(part) ? others.get(part) : part.id(),
                part.name(),
                part.namespace(),
                part.type(),
                part.title(),
                part.properties(),
                part.prose(),
                part.parts().stream().map(this::own).toList(),
                part.links());
    }

    Parameter own(Parameter parameter) {
        var id = others.get(parameter);
        if (id == null) return parameter;
        return new Parameter(
                id,
                parameter.type(),
                parameter.dependsOn(),
                parameter.properties(),
                parameter.links(),
                parameter.label(),
                parameter.usage(),
                parameter.constraints(),
                parameter.guidelines(),
                parameter.values(),
                parameter.selection(),
                parameter.remarks());
    }
}
