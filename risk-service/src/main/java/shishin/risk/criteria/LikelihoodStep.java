package shishin.risk.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import shishin.risk.scale.Bilingual;

/** A step of the likelihood scale; its place in the list is its value. */
public record LikelihoodStep(
        @NotNull @Valid Bilingual name, @NotNull @Valid Bilingual text) {}
