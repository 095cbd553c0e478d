package shishin.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import shishin.platform.sheet.SheetRefused.Reason;

/** Reads one workbook: its package by the library, its XML as a stream, so that what is held is counted. */
final class WorkbookReading {

    private static final int MOST_PARTS = 1000;
    private static final double DENSEST = 0.01;

    static {
        // The library keeps these for the whole process; nothing but this package uses it.
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        ZipSecureFile.setMinInflateRatio(DENSEST);
    }

    private final SheetVisitor visitor;
    private final Counting counting;

    WorkbookReading(Limits limits, SheetVisitor visitor) {
        this.visitor = visitor;
        this.counting = new Counting(limits);
    }

    void read(Path file) throws IOException {
        try (var parts = open(file)) {
            var reader = new XSSFReader(parts);
            var workbook = workbook(part(reader.getWorkbookData()));
            var texts = SharedTexts.read(part(reader.getSharedStringsData()), counting);
            var dates = DateStyles.read(part(reader.getStylesData()), workbook.from1904());
            for (var sheet : workbook.sheets()) {
                visitor.sheet(sheet.name(), sheet.hidden());
                new SheetReading(sheet.name(), texts, dates, counting, visitor)
                        .read(part(reader.getSheet(sheet.part())));
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IllegalArgumentException no) {
            throw new SheetRefused(Reason.NOT_A_SHEET, "not a workbook", no);
        }
    }

    /** By the directory of the archive alone: without one the library would unpack all of it into memory. */
    private static OPCPackage open(Path file) throws IOException, OpenXML4JException {
        var kind = FileMagic.valueOf(file.toFile());
        if (kind == FileMagic.OLE2)
            throw new SheetRefused(Reason.ENCRYPTED, "protected by a password, or in the format before 2007");
        if (kind != FileMagic.OOXML) throw new SheetRefused(Reason.NOT_A_SHEET, "not a workbook");
        try {
            return OPCPackage.open(new ZipFileZipEntrySource(new ZipSecureFile(file.toFile())));
        } catch (IOException unreadable) {
            throw new SheetRefused(Reason.NOT_A_SHEET, "not a workbook", unreadable);
        }
    }

    private @Nullable InputStream part(@Nullable InputStream in) {
        return in == null ? null : new PartStream(in, counting);
    }

    private static Workbook workbook(@Nullable InputStream in) throws IOException {
        if (in == null) throw new SheetRefused(Reason.NOT_A_SHEET, "no workbook in the package");
        var sheets = new ArrayList<Sheet>();
        var from1904 = false;
        try (var xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) from1904 = isTrue(xml.attribute("date1904", "0"));
                if (xml.starts("sheet")) sheets.add(Sheet.of(xml));
            }
        }
        return new Workbook(List.copyOf(sheets), from1904);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private record Workbook(List<Sheet> sheets, boolean from1904) {}

    private record Sheet(String name, boolean hidden, String part) {

        static Sheet of(Xml xml) {
            return new Sheet(
                    Escapes.restore(xml.attribute("name", "")),
                    !xml.attribute("state", "visible").equals("visible"),
                    xml.attribute("id", ""));
        }
    }
}
