package shishin.catalog.crosswalk.transfer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.catalog.finding.Finding;

/**
 * What an import did, or would do.
 *
 * @param stored whether anything of it was kept
 * @param read how many correspondences were understood
 * @param added how many are new
 * @param updated how many were there and are proposed anew
 * @param unchanged how many were there and stay as they are
 * @param errors how many findings cost content
 * @param warnings how many findings may
 * @param findings the first thousand, in the order of the file
 */
@Schema(name = "CrosswalkImportReport", examples = """
        {"stored": false, "read": 2, "added": 1, "updated": 0, "unchanged": 1, "errors": 1, "warnings": 0,
         "findings": [{"severity": "ERROR", "place": "A4", "code": "unknown-item",
                       "text": "The catalogue iso-iec-27001-2022 has no item A.9.9.", "remedy": "LEFT_OUT"}]}""")
record ImportReport(
        boolean stored,
        int read,
        int added,
        int updated,
        int unchanged,
        int errors,
        int warnings,
        List<Finding> findings) {}
