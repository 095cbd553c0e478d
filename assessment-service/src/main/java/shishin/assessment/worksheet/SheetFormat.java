package shishin.assessment.worksheet;

import java.util.Locale;

/** The files a worksheet comes in. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return "answers." + name().toLowerCase(Locale.ROOT);
    }
}
