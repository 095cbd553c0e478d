package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** What reading JSON and reading XML have in common: bounds, clean text, and what is told about what does not fit. */
final class Intake {

    /** Of all text that is kept of a document; ten times the largest catalogue known. */
    static final int MOST_TEXT = 24_000_000;

    /** Of one text as it is read and written anew on the way: each level of a quotation marks every line once more. */
    static final int MOST_WRITTEN = 4_000_000;

    static final int DEEPEST = 60;

    private final Findings findings;
    private final Mending mending;
    private int text;
    private int taken;
    private int written;
    private int lines;
    private int depth;

    Intake(Findings findings) {
        this.findings = findings;
        this.mending = new Mending(findings);
    }

    Findings findings() {
        return findings;
    }

    ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    void enter(String place) throws Unreadable {
        if (++depth > DEEPEST) throw new Unreadable(place, "too-deep", String.valueOf(DEEPEST));
    }

    void leave() {
        depth--;
    }

    /** Text is about to be gathered from a file: bounded before there is too much of it. */
    void take(int characters, String place) throws Unreadable {
        taken += characters;
        require(taken, MOST_TEXT, place);
    }

    /** Text is about to be written with its mark-up. */
    void write(int characters, String place) throws Unreadable {
        written += characters;
        require(written, MOST_WRITTEN, place);
    }

    private static void require(int characters, int most, String place) throws Unreadable {
        if (characters > most) throw new Unreadable(place, "too-much-text", String.valueOf(most));
    }

    /** Text as it is kept: NFC, lines ended by a line feed, without what no one can see. */
    String clean(String raw, String place) throws Unreadable {
        written = 0;
        text += raw.length();
        require(text, MOST_TEXT, place);
        var unified = raw.replace("\r\n", "\n").replace('\r', '\n').strip();
        return Normalizer.normalize(mending.visible(unified, place), Normalizer.Form.NFC);
    }

    /** Puts a string where it belongs; an empty one says nothing, so it is not kept. */
    void put(ObjectNode node, Member member, String raw, String place) throws Unreadable {
        var clean = clean(raw, place);
        if (clean.isEmpty()) return;
        if (member.isList()) array(node, member).add(clean);
        else if (node.has(member.json())) findings.warning(place, "given-twice", Remedy.LEFT_OUT, member.json());
        else node.put(member.json(), clean);
    }

    /** Puts an object where it belongs: a group or a control among the branches, anything else into the node. */
    void put(ObjectNode node, List<Branch> branches, Member member, Branch read) throws Unreadable {
        if (read.shape().isLine() && isCatalogLine(read.shape())) {
            Mending.requireFew(++lines, read.place());
            branches.add(read);
        } else if (isWhole(read)) place(node, member, read);
    }

    private void place(ObjectNode node, Member member, Branch read) {
        if (member.isList()) array(node, member).add(read.own());
        else if (node.has(member.json())) findings.warning(read.place(), "given-twice", Remedy.LEFT_OUT, member.json());
        else node.set(member.json(), read.own());
    }

    private static boolean isCatalogLine(Shape shape) {
        return shape == Model.CONTROL || shape == Model.GROUP;
    }

    private boolean isWhole(Branch read) {
        for (var member : read.shape().members()) {
            if (!member.required() || read.own().has(member.json())) continue;
            findings.error(
                    read.place(), "missing-field", Remedy.LEFT_OUT, read.shape().name(), member.json());
            return false;
        }
        return true;
    }

    private static ArrayNode array(ObjectNode node, Member member) {
        return node.withArrayProperty(member.json());
    }

    void unknown(String place, Shape shape, String name) {
        findings.warning(place, "unknown-field", Remedy.LEFT_OUT, shape.name(), name);
    }
}
