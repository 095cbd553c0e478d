package shishin.risk.criteria;

import shishin.platform.problem.Refusal;
import shishin.risk.scale.Matrix;

final class OffTheScale extends Refusal {

    OffTheScale(int likelihood, int impact, Matrix matrix) {
        super(Kind.UNPROCESSABLE, likelihood, impact, matrix.likelihoods(), matrix.impacts());
    }
}
