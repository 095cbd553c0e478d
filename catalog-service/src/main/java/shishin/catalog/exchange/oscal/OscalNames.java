package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.util.Map;
import java.util.Set;
import shishin.catalog.edition.BackMatter;
import shishin.catalog.edition.Metadata;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;

/** What OSCAL calls the components of an edition's records: mostly the same words, with hyphens. */
final class OscalNames extends PropertyNamingStrategies.KebabCaseStrategy {

    private static final Map<String, String> SHORTER = Map.of(
            "properties",
            "props",
            "parameters",
            "params",
            "namespace",
            "ns",
            "selection",
            "select",
            "choices",
            "choice",
            "attachment",
            "base64");

    /** Where {@code type} is OSCAL's {@code class}. */
    private static final Set<Class<?>> CLASSED = Set.of(Property.class, Part.class, Parameter.class);

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
        return name(field, name);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
        return name(method, name);
    }

    @Override
    public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
        return name(parameter, name);
    }

    private String name(AnnotatedMember of, String name) {
        var owner = of.getDeclaringClass();
        if (name.equals("type") && CLASSED.contains(owner)) return "class";
        if (name.equals("lines") && owner == Metadata.Address.class) return "addr-lines";
        if (name.equals("locations") && owner == BackMatter.Resource.class) return "rlinks";
        if (name.equals("base64") && owner == BackMatter.Attachment.class) return "value";
        return SHORTER.getOrDefault(name, translate(name));
    }
}
