package shishin.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import shishin.platform.language.Language;
import shishin.platform.print.Block.Cell;
import shishin.platform.print.Block.Column;
import shishin.platform.print.Block.Grid;
import shishin.platform.print.Block.Heading;
import shishin.platform.print.Block.Paragraph;
import shishin.platform.print.Block.Quote;

class PressTest {

    private static final String SENTENCE = "重要インフラ事業者等は、情報セキュリティ対策（以下「対策」という。）を、適切かつ継続的に改善する。";

    @Test
    void the_same_manuscript_is_the_same_bytes() throws IOException {
        assertThat(printed(sample(3))).isEqualTo(printed(sample(3)));
    }

    @Test
    void what_is_printed_can_be_read_out_again() throws IOException {
        try (var document = Loader.loadPDF(printed(sample(3)))) {
            assertThat(flat(document))
                    .contains(SENTENCE, "項目1.1", "目次", "出典：本編")
                    .doesNotContain("〓");
        }
    }

    @Test
    void it_names_its_language_and_title_and_is_tagged() throws IOException {
        try (var document = Loader.loadPDF(printed(sample(3)))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("点検表");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void it_is_read_aloud_in_the_order_of_its_pages() throws IOException {
        try (var document = Loader.loadPDF(printed(sample(3)))) {
            var whole = (PDStructureElement)
                    kids(document.getDocumentCatalog().getStructureTreeRoot()).getFirst();
            assertThat(kids(whole).stream().map(PressTest::role))
                    .startsWith("Title", "P", "P", "H1", "TOC", "H1", "H2", "BlockQuote", "P", "Table", "H1");
            var table = (PDStructureElement) kids(whole).get(9);
            assertThat(kids(table))
                    .hasSize(3)
                    .allSatisfy(
                            row -> assertThat(kids((PDStructureElement) row)).hasSize(2));
        }
    }

    /** By its number a page finds the element each piece of it belongs to. */
    @Test
    void every_piece_of_a_page_belongs_to_an_element() throws IOException {
        try (var document = Loader.loadPDF(printed(sample(40)))) {
            var parents = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getParentTree()
                    .getCOSObject()
                    .getCOSArray(COSName.NUMS);
            assertThat(parents.size()).isEqualTo(2 * document.getNumberOfPages());
            for (var page : document.getPages()) {
                var pieces = (COSArray) parents.getObject(2 * page.getStructParents() + 1);
                assertThat(pieces.size()).isPositive();
                for (var i = 0; i < pieces.size(); i++)
                    assertThat(((COSDictionary) pieces.getObject(i))
                                    .getCOSName(COSName.TYPE)
                                    .getName())
                            .isEqualTo("StructElem");
            }
        }
    }

    private static List<Object> kids(PDStructureNode node) {
        return node.getKids();
    }

    private static String role(Object element) {
        return ((PDStructureElement) element).getStructureType();
    }

    @Test
    void every_font_is_embedded() throws IOException {
        var fonts = new ArrayList<PDFont>();
        try (var document = Loader.loadPDF(printed(sample(3)))) {
            for (var page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    fonts.add(page.getResources().getFont(name));
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void bookmarks_and_contents_lead_to_the_page_of_the_heading() throws IOException {
        try (var document = Loader.loadPDF(printed(sample(40)))) {
            var item = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getNextSibling();
            assertThat(item.getTitle()).isEqualTo("章1");
            var page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(document)).contains("章1");
            stripper.setStartPage(1);
            stripper.setEndPage(1);
            assertThat(stripper.getText(document)).containsPattern("章1[ .]*" + page);
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_on_the_next() throws IOException {
        var grid = new Grid(List.of(new Column("A", 1)), List.of(List.of(Cell.of(SENTENCE.repeat(120)))));
        var manuscript = new Manuscript("長い", Language.JA, List.of(), "目次", List.of(grid));
        try (var document = Loader.loadPDF(printed(manuscript))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var text = flat(document);
            assertThat((text.length() - text.replace("重要インフラ", "").length()) / 6)
                    .isEqualTo(120);
        }
    }

    @Test
    void what_the_face_lacks_is_written_otherwise_or_marked() throws IOException {
        try (var face = Face.open()) {
            assertThat(face.legible("Ⅱ①㈱㎡\t髙 𠮷\u0007")).isEqualTo("II(1)(株)m2 髙 〓");
        }
    }

    @Test
    void a_document_without_text_is_a_title() throws IOException {
        try (var document = Loader.loadPDF(
                printed(new Manuscript("Empty", Language.EN, List.of("front"), "Contents", List.of())))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    private static Manuscript sample(int chapters) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < chapters; i++) {
            blocks.add(new Heading(1, "章" + i));
            blocks.add(new Heading(2, "節" + i));
            blocks.add(new Quote(SENTENCE, "出典：本編"));
            blocks.add(new Paragraph(SENTENCE + SENTENCE));
            blocks.add(new Grid(
                    List.of(new Column("番号", 1), new Column("項目", 4)),
                    List.of(
                            List.of(Cell.of("項目1.1"), new Cell(SENTENCE, 0, true)),
                            List.of(Cell.of("1.2"), new Cell(SENTENCE, 1, false)))));
        }
        return new Manuscript("点検表", Language.JA, List.of("第4版", "出典"), "目次", blocks);
    }

    private static String flat(PDDocument document) throws IOException {
        var text = new StringBuilder();
        new PDFTextStripper().getText(document).lines().forEach(line -> text.append(line.strip()));
        return text.toString();
    }

    private static byte[] printed(Manuscript manuscript) throws IOException {
        var out = new ByteArrayOutputStream();
        Press.print(manuscript, out);
        return out.toByteArray();
    }
}
