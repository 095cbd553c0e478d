package shishin.risk.lifecycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Rating;
import shishin.risk.scale.RiskLevel;

/** The latest rating of a risk at each stage of analysis, and the level that counts. */
@Embeddable
class Ratings {

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel level;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "inherent_level"))
    @AttributeOverride(name = "likelihood", column = @Column(name = "inherent_likelihood"))
    @AttributeOverride(name = "impact", column = @Column(name = "inherent_impact"))
    @AttributeOverride(name = "criteria", column = @Column(name = "inherent_criteria"))
    private @Nullable Rating inherent;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "current_level"))
    @AttributeOverride(name = "likelihood", column = @Column(name = "current_likelihood"))
    @AttributeOverride(name = "impact", column = @Column(name = "current_impact"))
    @AttributeOverride(name = "criteria", column = @Column(name = "current_criteria"))
    private @Nullable Rating current;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "residual_level"))
    @AttributeOverride(name = "likelihood", column = @Column(name = "residual_likelihood"))
    @AttributeOverride(name = "impact", column = @Column(name = "residual_impact"))
    @AttributeOverride(name = "criteria", column = @Column(name = "residual_criteria"))
    private @Nullable Rating residual;

    /** Hibernate reads ratings that are all absent as none; a mere look must not change that. */
    static Ratings of(@Nullable Ratings kept) {
        return kept == null ? new Ratings() : kept;
    }

    /** Takes a rating in; true when it is now the one that counts. */
    boolean rate(AnalysisStage under, Rating rating) {
        switch (under) {
            case INHERENT -> inherent = rating;
            case CURRENT -> current = rating;
            case RESIDUAL -> residual = rating;
        }
        var counts = under == AnalysisStage.CURRENT || (under == AnalysisStage.INHERENT && current == null);
        if (counts) level = rating.level();
        return counts;
    }

    void dropResidual() {
        residual = null;
    }

    @Nullable
    RiskLevel level() {
        return level;
    }

    /** The rating the level comes from. */
    @Nullable
    Rating counting() {
        return current == null ? inherent : current;
    }

    Levels levels() {
        return new Levels(level(inherent), level(current), level(residual));
    }

    private static @Nullable RiskLevel level(@Nullable Rating rating) {
        return rating == null ? null : rating.level();
    }
}
