package shishin.platform.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The tree by which a PDF can be read aloud (ISO 32000-1, 14.7), grown while the pages are written: an element leaves
 * when it ends, and only its number stays, with what it is part of.
 */
final class Structure {

    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName CONTENT = COSName.getPDFName("MCR");
    private static final COSName CONTENT_NUMBER = COSName.getPDFName("MCID");

    private final PdfFile file;
    private final int root;
    private final int whole;
    private final COSArray parts = new COSArray();
    private int nextPart;
    private final Map<Element, Open> open = new HashMap<>();
    private final COSArray pages = new COSArray();
    private int pageCount;
    private COSArray contents = new COSArray();
    private int page;

    Structure(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
        this.whole = file.reserve();
    }

    /**
     * What comes from now on is on this page.
     *
     * @param number of the page among the objects of the file
     * @return by which the page finds the elements its contents belong to
     */
    int turnTo(int number) throws IOException {
        finishPage();
        page = number;
        contents = new COSArray();
        return pageCount++;
    }

    private void finishPage() throws IOException {
        if (page == 0) return;
        pages.add(COSInteger.get(pageCount - 1L));
        pages.add(PdfFile.at(file.put(contents)));
    }

    /** What comes from now on is read before everything that came up to now. */
    void rewind() {
        nextPart = 0;
    }

    void begin(Element element) {
        opened(element);
    }

    /** The number by which the next content of the page belongs to this element. */
    int next(Element element) {
        var node = opened(element);
        var number = contents.size();
        contents.add(PdfFile.at(node.number));
        if (node.page == 0) node.page = page;
        node.kids.add(node.page == page ? COSInteger.get(number) : elsewhere(number));
        return number;
    }

    private COSDictionary elsewhere(int number) {
        var content = new COSDictionary();
        content.setItem(COSName.TYPE, CONTENT);
        content.setItem(COSName.PG, PdfFile.at(page));
        content.setInt(CONTENT_NUMBER, number);
        return content;
    }

    private Open opened(Element element) {
        var known = open.get(element);
        if (known != null) return known;
        var parent = element.parent() == null ? null : opened(element.parent());
        var node = new Open(file.reserve(), parent == null ? whole : parent.number);
        if (parent == null) parts.add(nextPart++, PdfFile.at(node.number));
        else parent.kids.add(PdfFile.at(node.number));
        open.put(element, node);
        return node;
    }

    void end(Element element) throws IOException {
        var node = opened(element);
        open.remove(element);
        var dictionary = element(element.role(), node.parent, node.kids);
        if (node.page != 0) dictionary.setItem(COSName.PG, PdfFile.at(node.page));
        if (element.role().equals("TH")) dictionary.setItem(COSName.A, ofColumn());
        file.put(node.number, dictionary);
    }

    private static COSDictionary element(String role, int parent, COSArray kids) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, ELEMENT);
        dictionary.setName(COSName.S, role);
        dictionary.setItem(COSName.P, PdfFile.at(parent));
        if (kids.size() > 0) dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        return dictionary;
    }

    private static COSDictionary ofColumn() {
        var scope = new COSDictionary();
        scope.setName(COSName.O, "Table");
        scope.setName(COSName.getPDFName("Scope"), "Column");
        return scope;
    }

    /** The number of the tree. */
    int finish() throws IOException {
        finishPage();
        file.put(whole, element("Document", root, parts));
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, pages);
        var roles = new COSDictionary();
        roles.setName(COSName.getPDFName("Title"), "H1");
        var tree = new COSDictionary();
        tree.setItem(COSName.TYPE, ROOT);
        tree.setItem(COSName.K, PdfFile.at(whole));
        tree.setItem(COSName.PARENT_TREE, PdfFile.at(file.put(parents)));
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pageCount);
        tree.setItem(COSName.ROLE_MAP, roles);
        file.put(root, tree);
        return root;
    }

    /** An element that may still get contents. */
    private static final class Open {

        private final int number;
        private final int parent;
        private final COSArray kids = new COSArray();
        /** Where its first content is; 0 as long as it has none of its own. */
        private int page;

        Open(int number, int parent) {
            this.number = number;
            this.parent = parent;
        }
    }
}
