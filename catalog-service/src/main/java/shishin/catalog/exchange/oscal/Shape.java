package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.exchange.oscal.Member.Nature;

/** An OSCAL object: its members in the order of the schema. */
final class Shape {

    private final String name;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byJson = new HashMap<>();
    private final Map<String, Member> byXml = new HashMap<>();

    private Shape(String name) {
        this.name = name;
    }

    /** @param name of its element in XML */
    static Shape of(String name) {
        return new Shape(name);
    }

    Shape flags(String... names) {
        return each(Nature.FLAG, false, names);
    }

    Shape neededFlags(String... names) {
        return each(Nature.FLAG, true, names);
    }

    Shape fields(String... names) {
        return each(Nature.FIELD, false, names);
    }

    Shape neededFields(String... names) {
        return each(Nature.FIELD, true, names);
    }

    Shape lines(String... names) {
        return each(Nature.LINE, false, names);
    }

    Shape neededLine(String only) {
        return each(Nature.LINE, true, only);
    }

    Shape blocks(String... names) {
        return each(Nature.BLOCK, false, names);
    }

    Shape bareBlock(String json) {
        return add(new Member(json, "", Nature.BARE_BLOCK, false, null));
    }

    Shape neededBareBlock(String json) {
        return add(new Member(json, "", Nature.BARE_BLOCK, true, null));
    }

    /** In XML the text of the object's own element. */
    Shape value(String json) {
        return add(new Member(json, "", Nature.VALUE, true, null));
    }

    /** @param nature {@link Nature#FIELDS} or {@link Nature#LINES} */
    Shape strings(String json, String xml, Nature nature) {
        return add(new Member(json, xml, nature, false, null));
    }

    Shape object(String name, Shape shape) {
        return add(new Member(name, name, Nature.OBJECT, false, shape));
    }

    Shape objects(String json, Shape shape) {
        return add(new Member(json, shape.name, Nature.OBJECTS, false, shape));
    }

    Shape grouped(String json, Shape shape) {
        return add(new Member(json, shape.name, Nature.GROUPED_OBJECTS, false, shape));
    }

    private Shape each(Nature nature, boolean required, String... names) {
        for (var one : names) add(new Member(one, one, nature, required, null));
        return this;
    }

    private Shape add(Member member) {
        members.add(member);
        byJson.put(member.json(), member);
        byXml.put(member.nature() == Nature.GROUPED_OBJECTS ? member.json() : member.xml(), member);
        return this;
    }

    String name() {
        return name;
    }

    List<Member> members() {
        return members;
    }

    @Nullable
    Member json(String member) {
        return byJson.get(member);
    }

    /** The member of an element, or of the element around its elements. */
    @Nullable
    Member xml(String element) {
        var member = byXml.get(element);
        return member == null || member.nature() == Nature.FLAG ? null : member;
    }

    @Nullable
    Member attribute(String attribute) {
        var member = byXml.get(attribute);
        return member == null || member.nature() != Nature.FLAG ? null : member;
    }

    /** The one member of this nature, where it has one. */
    @Nullable
    Member only(Nature nature) {
        return members.stream()
                .filter(member -> member.nature() == nature)
                .findFirst()
                .orElse(null);
    }

    /** Whether lines of an edition are made of it. */
    boolean isLine() {
        return Set.of("group", "control").contains(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
