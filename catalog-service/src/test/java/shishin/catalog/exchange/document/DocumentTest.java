package shishin.catalog.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.builtin.Guideline;
import shishin.catalog.exchange.CatalogWriter;
import shishin.catalog.exchange.Excerpt;
import shishin.catalog.exchange.oscal.Given;
import shishin.platform.language.Language;

class DocumentTest {

    private static final Set<Language> BOTH = Set.of(Language.JA, Language.EN);
    private static final Catalog GUIDELINE = Guideline.read();

    @Test
    void the_printed_checklist_has_every_item_once_with_room_to_answer() throws IOException {
        try (var document = Loader.loadPDF(written(new PdfWriter(), Set.of(Language.JA)))) {
            var text = new PDFTextStripper().getText(document);
            var asked = GUIDELINE.items().filter(item -> item.assessable()).count();
            assertThat(text.split("□ 対象外", -1)).hasSize((int) asked + 1);
            assertThat(text).contains("目次", "1.1.1-1", "確認日").doesNotContain("〓");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    @Test
    void a_checklist_in_english_has_no_japanese() throws IOException {
        try (var document = Loader.loadPDF(written(new PdfWriter(), Set.of(Language.EN)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Not applicable")
                    .doesNotContainPattern("[ぁ-ん]");
        }
    }

    @Test
    void the_same_edition_is_the_same_bytes() throws IOException {
        assertThat(written(new PdfWriter(), BOTH)).isEqualTo(written(new PdfWriter(), BOTH));
    }

    @Test
    void markdown_has_a_task_for_every_item_that_is_asked() throws IOException {
        var text = new String(written(new MarkdownWriter(), BOTH), StandardCharsets.UTF_8);
        var asked = GUIDELINE.items().filter(item -> item.assessable()).count();
        assertThat(text.lines()
                        .filter(line -> line.matches("\\s*- \\[ ] \\*\\*.+"))
                        .count())
                .isEqualTo(asked);
        assertThat(text)
                .contains("- [ ] **1.1.1-1** リスク評価 / Risk evaluation\n")
                .contains("  - [ ] **1.1.1-1.1** ")
                .contains("#### 1.1.1 ");
    }

    @Test
    void what_a_control_demands_is_written_with_its_parameters_by_name() throws IOException {
        var baseline = Given.everyEdition()
                .filter(catalog -> catalog.id().contains("800-53"))
                .findFirst()
                .orElseThrow();
        var text = new String(written(baseline, new MarkdownWriter(), Set.of(Language.EN)), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\\[organization-defined frequency\\]")
                .contains("a. Develop, document, and disseminate to \\[organization-defined personnel or roles\\]:")
                .doesNotContain("insert: param");
    }

    private static byte[] written(CatalogWriter writer, Set<Language> languages) throws IOException {
        return written(GUIDELINE, writer, languages);
    }

    private static byte[] written(Catalog catalog, CatalogWriter writer, Set<Language> languages) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(new Excerpt(catalog, catalog.items().toList(), languages), out);
        return out.toByteArray();
    }
}
