package shishin.catalog.crosswalk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was compared: the words, the meaning, or what is achieved (NIST IR 8477, 4.3). */
@Schema(name = "CrosswalkRationale")
public enum Rationale {
    SYNTACTIC,
    SEMANTIC,
    FUNCTIONAL
}
