package shishin.gateway.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the components of several contracts are called in the one. What all that use a name mean alike keeps it; where
 * they mean different things, or things that refer to different things, each is called by its service as well.
 */
final class Names {

    private final Set<String> contested = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    Names(List<Part> parts) {
        var meanings = new HashMap<String, Object>();
        for (var part : parts)
            part.components().forEach((component, meaning) -> {
                taken.add(component);
                var other = meanings.putIfAbsent(component, meaning);
                if (other != null) shared.add(component);
                if (other != null && !other.equals(meaning)) contested.add(component);
            });
        while (parts.stream().anyMatch(this::spread)) {}
    }

    /** The name of each of a part's components, section and all. */
    Map<String, String> of(Part part) {
        var names = new HashMap<String, String>();
        for (var component : part.components().keySet())
            names.put(component, contested.contains(component) ? prefixed(component, part.role()) : component);
        return names;
    }

    private boolean spread(Part part) {
        boolean changed = false;
        for (var component : part.components().entrySet()) {
            if (!shared.contains(component.getKey())) continue;
            boolean refersToContested = References.in(component.getValue()).stream()
                    .map(Part::componentOf)
                    .anyMatch(contested::contains);
            changed |= refersToContested && contested.add(component.getKey());
        }
        return changed;
    }

    private String prefixed(String component, String role) {
        int slash = component.indexOf('/') + 1;
        var separator = "";
        var service = role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
        while (taken.contains(name(component, slash, service + separator))) separator += "_";
        return name(component, slash, service + separator);
    }

    private static String name(String component, int slash, String prefix) {
        return component.substring(0, slash) + prefix + component.substring(slash);
    }
}
