package shishin.risk.analysis;

import shishin.risk.scale.AnalysisStage;

/** What an analyst said, its model answered: ready to be kept. */
public record Answered(AnalysisStage stage, AnalysisContent content) {}
