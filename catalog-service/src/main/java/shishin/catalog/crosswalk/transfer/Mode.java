package shishin.catalog.crosswalk.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import does where something stands in its way. */
@Schema(name = "CrosswalkImportMode")
enum Mode {
    /** One error, or one correspondence that is there already, and nothing is kept. */
    STOP,
    /** What is there already stays as it is; the rest is kept. */
    SKIP,
    /** What is there already is revised, where the file says otherwise; it is proposed anew then. */
    UPDATE
}
