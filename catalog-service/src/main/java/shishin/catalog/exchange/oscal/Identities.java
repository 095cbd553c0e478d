package shishin.catalog.exchange.oscal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;
import shishin.catalog.exchange.Codes;
import shishin.catalog.exchange.Distinct;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Gives each thing in a document an id that OSCAL takes, and that no other has. */
final class Identities {

    private final Findings findings;
    private final Distinct codes = new Distinct(Codes::numbered);

    /** Of groups, controls and parts, which share their names. */
    private final Distinct ids = new Distinct();

    private final Distinct parameters = new Distinct();
    private final Set<String> properties = new HashSet<>();

    Identities(Findings findings) {
        this.findings = findings;
    }

    /**
     * Of a group or control.
     *
     * @param given empty where the file gives none
     */
    String line(String given, int number, String place) {
        if (!given.isEmpty()) return once(token(given, place), ids, place);
        var made = "line-" + number;
        findings.warning(place, "missing-id", Remedy.MENDED, made);
        return once(made, ids, place);
    }

    private String token(String given, String place) {
        if (Own.isToken(given)) return given;
        findings.warning(place, "broken-id", Remedy.MENDED, given, Own.token(given));
        return Own.token(given);
    }

    /** Codes stand in paths: they begin with a letter or a digit, and are short. */
    String code(String given, String place) {
        return once(Codes.fit(given), codes, place);
    }

    private String once(String wanted, Distinct names, String place) {
        var name = names.once(wanted);
        if (!name.equals(wanted)) findings.warning(place, "duplicate-id", Remedy.MENDED, wanted, name);
        return name;
    }

    List<Part> parts(List<Part> parts, String place) {
        return parts.stream().map(part -> part(part, place)).toList();
    }

    private Part part(Part part, String place) {
        return new Part(
                part.id() == null ? null : once(token(part.id(), place), ids, place),
                part.name(),
                part.namespace(),
                part.type(),
                part.title(),
                properties(part.properties(), place),
                part.prose(),
                parts(part.parts(), place),
                part.links());
    }

    List<Parameter> parameters(List<Parameter> parameters, String place) {
        return parameters.stream().map(parameter -> parameter(parameter, place)).toList();
    }

    private Parameter parameter(Parameter parameter, String place) {
        return new Parameter(
                once(token(parameter.id(), place), parameters, place),
                parameter.type(),
                parameter.dependsOn(),
                properties(parameter.properties(), place),
                parameter.links(),
                parameter.label(),
                parameter.usage(),
                parameter.constraints(),
                parameter.guidelines(),
                parameter.values(),
                parameter.selection(),
                parameter.remarks());
    }

    List<Property> properties(List<Property> properties, String place) {
        return properties.stream().map(property -> property(property, place)).toList();
    }

    /** Nothing refers to a property, so a second one of the same id can do without. */
    private Property property(Property property, String place) {
        var uuid = property.uuid();
        if (uuid == null || this.properties.add(uuid)) return property;
        findings.warning(place, "repeated-uuid", Remedy.MENDED, uuid);
        return named(property, null);
    }

    private static Property named(Property property, @Nullable String uuid) {
        return new Property(
                property.name(),
                property.value(),
                property.namespace(),
                property.type(),
                uuid,
                property.group(),
                property.remarks());
    }
}
