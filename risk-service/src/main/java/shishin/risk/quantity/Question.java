package shishin.risk.quantity;

import org.jspecify.annotations.Nullable;

/** All that is asked at once: a model, how it is to be answered, and perhaps what a control is worth. */
public record Question(
        PortfolioModel model, HowToRun how, @Nullable ControlModel control) {

    /** A model alone. */
    public static Question of(RiskModel risk) {
        return new Question(risk.alone(), risk.how(), null);
    }

    boolean takesLongToRead() {
        return model.takesLongToRead() || (control != null && control.with().takesLongToRead());
    }

    boolean wantsSensitivity() {
        return Boolean.TRUE.equals(how.sensitivity());
    }
}
