package shishin.risk.guideline;

/** An item by its code, and what it is called. */
public record ItemTitle(String edition, String code, String ja, String en) {}
