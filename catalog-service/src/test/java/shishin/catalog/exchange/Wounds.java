package shishin.catalog.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import shishin.platform.sheet.Limits;
import shishin.platform.sheet.Row;
import shishin.platform.sheet.SheetVisitor;
import shishin.platform.sheet.Sheets;
import shishin.platform.sheet.WorkbookFile;

/** A file in which one place at a time says something else. */
interface Wounds {

    List<String> places();

    /** The file with this in this place; with nothing there where it is empty. */
    byte[] with(String place, String wrong) throws IOException;

    /** The first place where this stands. */
    String placeOf(String text);

    static Wounds cells(byte[] workbook) throws IOException {
        var sheets = new LinkedHashMap<String, List<Row>>();
        Sheets.readWorkbook(new ByteArrayInputStream(workbook), Limits.USUAL, new SheetVisitor() {
            @Override
            public void row(Row row) {
                sheets.computeIfAbsent(row.sheet(), name -> new ArrayList<>()).add(row);
            }
        });
        return new Cells(sheets);
    }

    static Wounds members(byte[] json) throws IOException {
        return new Members(new ObjectMapper().readTree(json));
    }

    record Cells(Map<String, List<Row>> sheets) implements Wounds {

        /** The headers are left alone. */
        @Override
        public List<String> places() {
            var places = new ArrayList<String>();
            for (var rows : sheets.values())
                for (var row : rows.subList(1, rows.size()))
                    for (int i = 0; i < row.cells().size(); i++)
                        if (!row.cell(i).isBlank()) places.add(row.place(i));
            return places;
        }

        @Override
        public byte[] with(String place, String wrong) throws IOException {
            var out = new ByteArrayOutputStream();
            try (var file = new WorkbookFile("wounded")) {
                for (var sheet : sheets.entrySet()) {
                    var page = file.page(sheet.getKey(), List.of());
                    for (var row : sheet.getValue()) page.row(texts(row, place, wrong));
                }
                file.write(out);
            }
            return out.toByteArray();
        }

        @Override
        public String placeOf(String text) {
            for (var rows : sheets.values())
                for (var row : rows)
                    for (int i = 0; i < row.cells().size(); i++)
                        if (row.cell(i).text().equals(text)) return row.place(i);
            throw new NoSuchElementException(text);
        }

        private static List<String> texts(Row row, String place, String wrong) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < row.cells().size(); i++)
                texts.add(row.place(i).equals(place) ? wrong : row.cell(i).text());
            return texts;
        }
    }

    record Members(JsonNode document) implements Wounds {

        /** The first of each that are alike: in lists only what has another name is another place. */
        @Override
        public List<String> places() {
            var places = new LinkedHashMap<String, String>();
            grow("", "", document, places);
            return List.copyOf(places.values());
        }

        @Override
        public String placeOf(String text) {
            return placeIn("", document, text).orElseThrow();
        }

        private static Optional<String> placeIn(String pointer, JsonNode node, String text) {
            if (node.isValueNode()) return node.asText().equals(text) ? Optional.of(pointer) : Optional.empty();
            var below = node.isArray()
                    ? IntStream.range(0, node.size()).mapToObj(String::valueOf)
                    : node.properties().stream().map(Map.Entry::getKey);
            return below.flatMap(key -> placeIn(pointer + "/" + key, node.at("/" + key), text).stream())
                    .findFirst();
        }

        private static void grow(String like, String pointer, JsonNode node, Map<String, String> places) {
            if (!pointer.isEmpty()) places.putIfAbsent(like, pointer);
            for (int i = 0; node.isArray() && i < node.size(); i++)
                grow(like + "/" + node.get(i).path("name").asText("*"), pointer + "/" + i, node.get(i), places);
            node.properties()
                    .forEach(member -> grow(
                            like + "/" + member.getKey(), pointer + "/" + member.getKey(), member.getValue(), places));
        }

        @Override
        public byte[] with(String place, String wrong) throws IOException {
            var copy = document.deepCopy();
            var pointer = JsonPointer.compile(place);
            var holder = copy.at(pointer.head());
            var key = pointer.last();
            if (holder instanceof ArrayNode list) list.remove(key.getMatchingIndex());
            else if (holder instanceof ObjectNode object && wrong.isEmpty()) object.remove(key.getMatchingProperty());
            else if (holder instanceof ObjectNode object) object.put(key.getMatchingProperty(), wrong);
            return new ObjectMapper().writeValueAsBytes(copy);
        }
    }
}
