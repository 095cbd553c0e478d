package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Remedy;

/** Reads a document from JSON or YAML, token by token. */
final class JsonDocument {

    private final JsonParser in;
    private final Intake intake;

    JsonDocument(JsonParser in, Intake intake) {
        this.in = in;
        this.intake = intake;
    }

    Document read() throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) throw new Unreadable("/", "not-oscal");
        Document document = null;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var shape = root(in.currentName());
            if (in.nextToken() == JsonToken.START_OBJECT && shape != null && document == null) {
                var read = object(shape);
                document = new Document(shape, read.own(), read.branches());
            } else in.skipChildren();
        }
        if (document == null) throw new Unreadable("/", "not-oscal");
        return document;
    }

    private static @Nullable Shape root(String name) {
        return switch (name) {
            case "catalog" -> Model.CATALOG;
            case "profile" -> ProfileModel.PROFILE;
            default -> null;
        };
    }

    /** At the beginning of an object; ends at its end. */
    private Branch object(Shape shape) throws IOException {
        var read = new Branch(shape, intake.node(), new ArrayList<>(), place());
        intake.enter(read.place());
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var member = shape.json(in.currentName());
            if (member == null) intake.unknown(place(), shape, in.currentName());
            var value = in.nextToken();
            if (member == null) in.skipChildren();
            else if (value != JsonToken.VALUE_NULL) member(member, read);
        }
        intake.leave();
        return read;
    }

    private void member(Member member, Branch into) throws IOException {
        if (!member.isList() || in.currentToken() != JsonToken.START_ARRAY) {
            one(member, into.own(), into.branches());
            return;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) one(member, into.own(), into.branches());
    }

    private void one(Member member, ObjectNode node, List<Branch> branches) throws IOException {
        var token = in.currentToken();
        if (isAlias()) {
            intake.findings().error(place(), "yaml-alias", Remedy.LEFT_OUT);
        } else if (member.holdsObjects() && token == JsonToken.START_OBJECT) {
            intake.put(node, branches, member, object(member.of()));
        } else if (!member.holdsObjects() && token.isScalarValue()) {
            intake.put(node, member, in.getText(), place());
        } else if (token != JsonToken.VALUE_NULL) {
            intake.findings().error(place(), "wrong-type", Remedy.LEFT_OUT, member.json());
            in.skipChildren();
        }
    }

    private boolean isAlias() throws IOException {
        return in instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    private String place() {
        return in.getParsingContext().pathAsPointer().toString();
    }
}
