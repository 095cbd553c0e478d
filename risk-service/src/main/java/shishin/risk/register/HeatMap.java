package shishin.risk.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.RiskLevel;

/**
 * How many open risks there are at each likelihood and impact.
 *
 * @param likelihoods names of the steps, the least likely first
 * @param impacts names of the steps, the slightest first
 * @param cells one for each likelihood and impact
 * @param risks how many risks the cells hold
 * @param otherwise how many open risks are not in it: judged by another version of the criteria, or not yet at this stage
 */
@Schema(examples = """
        {"stage": "CURRENT", "criteria": 1, "likelihoods": [{"ja": "低い", "en": "Unlikely"}],
         "impacts": [{"ja": "大", "en": "Major"}],
         "cells": [{"likelihood": 1, "impact": 1, "level": "LOW", "risks": 3}], "risks": 3, "otherwise": 0}""")
record HeatMap(
        AnalysisStage stage,
        int criteria,
        List<Bilingual> likelihoods,
        List<Bilingual> impacts,
        List<Cell> cells,
        long risks,
        long otherwise) {

    @Schema(name = "HeatMapCell")
    record Cell(int likelihood, int impact, RiskLevel level, long risks) {}
}
