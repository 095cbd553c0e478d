package shishin.platform.print;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The tree by which a PDF can be read aloud (ISO 32000-1, 14.7), grown while the pages are written. */
final class Structure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Element, PDStructureElement> nodes = new HashMap<>();
    private final Map<Integer, COSArray> ofPages = new TreeMap<>();
    private PDPage page = new PDPage();
    private COSArray ofPage = new COSArray();

    Structure(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    void turnTo(PDPage next, int number) {
        page = next;
        page.setStructParents(number);
        ofPage = new COSArray();
        ofPages.put(number, ofPage);
    }

    /** The number by which the next content of the page belongs to this element. */
    int next(Element element) {
        var node = node(element);
        var content = new PDMarkedContentReference();
        content.setPage(page);
        content.setMCID(ofPage.size());
        node.appendKid(content);
        ofPage.add(node);
        return ofPage.size() - 1;
    }

    private PDStructureElement node(@Nullable Element element) {
        if (element == null) return whole;
        var known = nodes.get(element);
        if (known != null) return known;
        var parent = node(element.parent());
        var node = new PDStructureElement(element.role(), parent);
        parent.appendKid(node);
        nodes.put(element, node);
        return node;
    }

    void finish() {
        var numbers = new HashMap<Integer, COSObjectable>();
        ofPages.forEach((number, contents) -> numbers.put(number, () -> contents));
        var parents = new PDNumberTreeNode(COSObjectable.class);
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(ofPages.size());
        root.setRoleMap(Map.of("Title", "H1"));
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }
}
