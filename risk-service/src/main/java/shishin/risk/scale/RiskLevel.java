package shishin.risk.scale;

/** How bad it is: what likelihood and impact come to. From the lowest to the highest. */
public enum RiskLevel {
    LOW("低", "Low"),
    MEDIUM("中", "Medium"),
    HIGH("高", "High"),
    CRITICAL("極めて高", "Critical");

    private final String ja;
    private final String en;

    RiskLevel(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public Bilingual text() {
        return new Bilingual(ja, en);
    }

    public boolean isAbove(RiskLevel other) {
        return compareTo(other) > 0;
    }
}
