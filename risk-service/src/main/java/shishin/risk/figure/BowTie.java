package shishin.risk.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.identification.RiskView;
import shishin.risk.scale.RiskLevel;
import shishin.risk.treatment.ActionState;
import shishin.risk.treatment.TreatmentPlan;
import shishin.risk.treatment.TreatmentState;

/**
 * A risk as a bow-tie: the source on the left, the event in the middle, what follows on the right.
 *
 * @param barriers what is done about it, of treatments that are decided, under way or verified
 */
@Schema(description = "A risk as a bow-tie: source, event, consequence, and what stands between", examples = """
        {"code": "R-2026-0001", "title": "決済システムのランサムウェア感染", "level": "HIGH", "threat": "標的型メール",
         "vulnerability": "多要素認証のない遠隔接続", "event": "決済サーバーの暗号化", "affectedServiceLevel": "2時間以内に復旧する",
         "consequence": "決済業務の停止", "items": ["1.2.3-1.4"], "barriers": [{"title": "多要素認証を導入する", "state": "DONE"}]}""")
record BowTie(
        String code,
        String title,
        @Nullable RiskLevel level,
        String threat,
        String vulnerability,
        String event,
        String affectedServiceLevel,
        String consequence,
        List<String> items,
        List<Barrier> barriers) {

    /** Something that stands between. */
    @Schema(name = "BowTieBarrier")
    record Barrier(String title, ActionState state) {}

    private static final Set<TreatmentState> STANDING = EnumSet.of(
            TreatmentState.DECIDED, TreatmentState.IN_PROGRESS, TreatmentState.COMPLETED, TreatmentState.VERIFIED);

    static BowTie of(RiskView risk, List<TreatmentPlan> plans) {
        return new BowTie(
                risk.code(),
                risk.title(),
                risk.level(),
                risk.threat(),
                risk.vulnerability(),
                risk.event(),
                risk.affectedServiceLevel(),
                risk.consequence(),
                risk.items(),
                plans.stream()
                        .filter(plan -> STANDING.contains(plan.treatment().state()))
                        .flatMap(plan -> plan.actions().stream())
                        .map(action -> new Barrier(action.action().title(), action.state()))
                        .toList());
    }
}
