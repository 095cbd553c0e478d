package shishin.risk.register;

import shishin.risk.scale.RiskLevel;

/**
 * The colours of a level, readable for eyes that confuse red and green: they also differ in lightness.
 *
 * @param full of a cell that holds risks
 * @param faint of an empty cell
 * @param ink of the number on it
 */
record HeatMapColour(String full, String faint, String ink) {

    static HeatMapColour of(RiskLevel level) {
        return switch (level) {
            case LOW -> new HeatMapColour("#9fd3b4", "#eaf5ee", "#12351f");
            case MEDIUM -> new HeatMapColour("#f5d35c", "#fcf5dc", "#3d3000");
            case HIGH -> new HeatMapColour("#ee8a3c", "#fce8d8", "#331500");
            case CRITICAL -> new HeatMapColour("#b3202e", "#f6dadd", "#ffffff");
        };
    }
}
