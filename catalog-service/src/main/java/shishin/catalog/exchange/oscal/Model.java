package shishin.catalog.exchange.oscal;

import shishin.catalog.exchange.oscal.Member.Nature;

/**
 * OSCAL's catalogue model (releases 1.0 to 1.2): what the schemas say, once, for reading and writing in
 * every form. Source: the Metaschema definitions of OSCAL.
 */
final class Model {

    static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";

    /** The release whose rules the exports keep. */
    static final String RELEASE = "1.1.3";

    static final Shape PROP = Shape.of("prop")
            .neededFlags("name")
            .flags("uuid", "ns")
            .neededFlags("value")
            .flags("class", "group")
            .blocks("remarks");
    static final Shape LINK = Shape.of("link")
            .neededFlags("href")
            .flags("rel", "media-type", "resource-fragment")
            .lines("text");

    private static final Shape DOCUMENT_ID =
            Shape.of("document-id").flags("scheme").value("identifier");
    private static final Shape TELEPHONE =
            Shape.of("telephone-number").flags("type").value("number");
    private static final Shape ADDRESS = Shape.of("address")
            .flags("type")
            .strings("addr-lines", "addr-line", Nature.FIELDS)
            .fields("city", "state", "postal-code", "country");
    private static final Shape REVISION = described(
            Shape.of("revision").lines("title").fields("published", "last-modified", "version", "oscal-version"));
    private static final Shape ROLE = described(Shape.of("role")
            .neededFlags("id")
            .neededLine("title")
            .fields("short-name")
            .blocks("description"));
    private static final Shape LOCATION = described(Shape.of("location")
            .neededFlags("uuid")
            .lines("title")
            .object("address", ADDRESS)
            .strings("email-addresses", "email-address", Nature.FIELDS)
            .objects("telephone-numbers", TELEPHONE)
            .strings("urls", "url", Nature.FIELDS));
    private static final Shape EXTERNAL_ID =
            Shape.of("external-id").neededFlags("scheme").value("id");
    private static final Shape PARTY = Shape.of("party")
            .neededFlags("uuid", "type")
            .fields("name", "short-name")
            .objects("external-ids", EXTERNAL_ID)
            .objects("props", PROP)
            .objects("links", LINK)
            .strings("email-addresses", "email-address", Nature.FIELDS)
            .objects("telephone-numbers", TELEPHONE)
            .objects("addresses", ADDRESS)
            .strings("location-uuids", "location-uuid", Nature.FIELDS)
            .strings("member-of-organizations", "member-of-organization", Nature.FIELDS)
            .blocks("remarks");
    private static final Shape RESPONSIBLE_PARTY = described(
            Shape.of("responsible-party").neededFlags("role-id").strings("party-uuids", "party-uuid", Nature.FIELDS));
    private static final Shape ACTION = Shape.of("action")
            .neededFlags("uuid")
            .flags("date")
            .neededFlags("type", "system")
            .objects("props", PROP)
            .objects("links", LINK)
            .objects("responsible-parties", RESPONSIBLE_PARTY)
            .blocks("remarks");
    static final Shape METADATA = Shape.of("metadata")
            .lines("title")
            .fields("published", "last-modified", "version", "oscal-version")
            .grouped("revisions", REVISION)
            .objects("document-ids", DOCUMENT_ID)
            .objects("props", PROP)
            .objects("links", LINK)
            .objects("roles", ROLE)
            .objects("locations", LOCATION)
            .objects("parties", PARTY)
            .objects("responsible-parties", RESPONSIBLE_PARTY)
            .objects("actions", ACTION)
            .blocks("remarks");

    private static final Shape TEST =
            Shape.of("test").neededFields("expression").blocks("remarks");
    private static final Shape CONSTRAINT =
            Shape.of("constraint").blocks("description").objects("tests", TEST);
    private static final Shape GUIDELINE = Shape.of("guideline").neededBareBlock("prose");
    private static final Shape SELECT = Shape.of("select").flags("how-many").strings("choice", "choice", Nature.LINES);
    static final Shape PARAM = parameter(Shape.of("param").neededFlags("id").flags("class", "depends-on"))
            .blocks("remarks");
    static final Shape PART = Shape.of("part")
            .flags("id")
            .neededFlags("name")
            .flags("ns", "class")
            .lines("title")
            .objects("props", PROP)
            .bareBlock("prose");
    static final Shape CONTROL = tailored(Shape.of("control").flags("id", "class"));
    static final Shape GROUP = tailored(Shape.of("group").flags("id", "class"));

    private static final Shape CITATION =
            Shape.of("citation").neededLine("text").objects("props", PROP).objects("links", LINK);
    private static final Shape HASH = Shape.of("hash").neededFlags("algorithm").value("value");
    private static final Shape RLINK =
            Shape.of("rlink").neededFlags("href").flags("media-type").objects("hashes", HASH);
    private static final Shape BASE64 =
            Shape.of("base64").flags("filename", "media-type").value("value");
    private static final Shape RESOURCE = Shape.of("resource")
            .neededFlags("uuid")
            .lines("title")
            .blocks("description")
            .objects("props", PROP)
            .objects("document-ids", DOCUMENT_ID)
            .object("citation", CITATION)
            .objects("rlinks", RLINK)
            .object("base64", BASE64)
            .blocks("remarks");
    static final Shape BACK_MATTER = Shape.of("back-matter").objects("resources", RESOURCE);

    static final Shape CATALOG = Shape.of("catalog")
            .flags("uuid")
            .object("metadata", METADATA)
            .objects("params", PARAM)
            .objects("controls", CONTROL)
            .objects("groups", GROUP)
            .object("back-matter", BACK_MATTER);

    static {
        PART.objects("parts", PART).objects("links", LINK);
        CONTROL.objects("controls", CONTROL);
        GROUP.objects("groups", GROUP).objects("controls", CONTROL);
    }

    private Model() {}

    private static Shape described(Shape shape) {
        return shape.objects("props", PROP).objects("links", LINK).blocks("remarks");
    }

    static Shape parameter(Shape shape) {
        return shape.objects("props", PROP)
                .objects("links", LINK)
                .lines("label")
                .blocks("usage")
                .objects("constraints", CONSTRAINT)
                .objects("guidelines", GUIDELINE)
                .strings("values", "value", Nature.FIELDS)
                .object("select", SELECT);
    }

    private static Shape tailored(Shape shape) {
        return shape.lines("title")
                .objects("params", PARAM)
                .objects("props", PROP)
                .objects("links", LINK)
                .objects("parts", PART);
    }
}
