package shishin.catalog.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item does not apply, or not as it is written. */
@Schema(name = "RulingReason")
public enum Reason {
    /** What it is about is not there: no wireless LAN, no outsourcing. */
    NOT_PRESENT,
    OUT_OF_SCOPE,
    /** A law, another standard or another party sees to it. */
    REQUIRED_ELSEWHERE,
    RISK_RETAINED,
    NOT_FEASIBLE,
    OTHER
}
