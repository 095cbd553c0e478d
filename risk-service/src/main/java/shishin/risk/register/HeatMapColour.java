package shishin.risk.register;

import shishin.risk.drawing.Ink;
import shishin.risk.scale.RiskLevel;

/**
 * The colours of a level, readable for eyes that confuse red and green: they also differ in lightness.
 *
 * @param full of a cell that holds risks
 * @param faint of an empty cell
 * @param ink of the number on it
 */
record HeatMapColour(Ink full, Ink faint, Ink ink) {

    static HeatMapColour of(RiskLevel level) {
        return switch (level) {
            case LOW -> new HeatMapColour(Ink.MINT, Ink.PALE_MINT, Ink.ON_MINT);
            case MEDIUM -> new HeatMapColour(Ink.YELLOW, Ink.PALE_YELLOW, Ink.ON_YELLOW);
            case HIGH -> new HeatMapColour(Ink.AMBER, Ink.PALE_AMBER, Ink.ON_AMBER);
            case CRITICAL -> new HeatMapColour(Ink.RED, Ink.PALE_CRIMSON, Ink.WHITE);
        };
    }
}
