package shishin.catalog.exchange.oscal;

import static shishin.catalog.exchange.oscal.Model.BACK_MATTER;
import static shishin.catalog.exchange.oscal.Model.LINK;
import static shishin.catalog.exchange.oscal.Model.METADATA;
import static shishin.catalog.exchange.oscal.Model.PARAM;
import static shishin.catalog.exchange.oscal.Model.PART;
import static shishin.catalog.exchange.oscal.Model.PROP;
import static shishin.catalog.exchange.oscal.Model.parameter;

import shishin.catalog.exchange.oscal.Member.Nature;

/** OSCAL's profile model (releases 1.0 to 1.2). Source: the Metaschema definitions of OSCAL. */
final class ProfileModel {

    private static final Shape ALL = Shape.of("include-all");
    private static final Shape MATCHING = Shape.of("matching").flags("pattern");
    private static final Shape INCLUDE = selection("include-controls");
    private static final Shape EXCLUDE = selection("exclude-controls");
    private static final Shape INSERT = chosen(Shape.of("insert-controls").flags("order"));
    private static final Shape IMPORT = chosen(Shape.of("import").neededFlags("href"));
    private static final Shape CUSTOM_GROUP = Shape.of("group")
            .flags("id", "class")
            .lines("title")
            .objects("params", PARAM)
            .objects("props", PROP)
            .objects("links", LINK)
            .objects("parts", PART);
    private static final Shape CUSTOM =
            Shape.of("custom").objects("groups", CUSTOM_GROUP).objects("insert-controls", INSERT);
    private static final Shape COMBINE = Shape.of("combine").flags("method");
    private static final Shape FLAT = Shape.of("flat");
    private static final Shape MERGE = Shape.of("merge")
            .object("combine", COMBINE)
            .object("flat", FLAT)
            .fields("as-is")
            .object("custom", CUSTOM);
    private static final Shape SET_PARAMETER =
            parameter(Shape.of("set-parameter").neededFlags("param-id").flags("class", "depends-on"));
    private static final Shape REMOVE =
            Shape.of("remove").flags("by-name", "by-class", "by-id", "by-item-name", "by-ns");
    private static final Shape ADD = Shape.of("add")
            .flags("position", "by-id")
            .lines("title")
            .objects("params", PARAM)
            .objects("props", PROP)
            .objects("links", LINK)
            .objects("parts", PART);
    private static final Shape ALTER = Shape.of("alter")
            .neededFlags("control-id")
            .objects("removes", REMOVE)
            .objects("adds", ADD);
    private static final Shape MODIFY =
            Shape.of("modify").objects("set-parameters", SET_PARAMETER).objects("alters", ALTER);
    static final Shape PROFILE = Shape.of("profile")
            .flags("uuid")
            .object("metadata", METADATA)
            .objects("imports", IMPORT)
            .object("merge", MERGE)
            .object("modify", MODIFY)
            .object("back-matter", BACK_MATTER);

    static {
        CUSTOM_GROUP.objects("groups", CUSTOM_GROUP).objects("insert-controls", INSERT);
    }

    private ProfileModel() {}

    private static Shape selection(String name) {
        return Shape.of(name)
                .flags("with-child-controls")
                .strings("with-ids", "with-id", Nature.FIELDS)
                .objects("matching", MATCHING);
    }

    private static Shape chosen(Shape shape) {
        return shape.object("include-all", ALL)
                .objects("include-controls", INCLUDE)
                .objects("exclude-controls", EXCLUDE);
    }
}
