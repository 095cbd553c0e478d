package shishin.risk.quantity;

import shishin.risk.scale.Bilingual;
import shishin.risk.simulation.fault.Fault;

/** What is wrong with a member of a model, as the end of a sentence that begins with the member. */
final class FaultWords {

    private FaultWords() {}

    static Bilingual of(Fault fault) {
        return new Bilingual(japanese(fault), fault.text());
    }

    private static String japanese(Fault fault) {
        return switch (fault) {
            case NOT_FINITE -> "は有限の数値ではありません";
            case NEGATIVE -> "が負の値です";
            case NOT_POSITIVE -> "は0より大きい値にしてください";
            case NOT_A_PROBABILITY -> "は0から1までの値にしてください";
            case OUT_OF_ORDER -> "が、下回ってはならない値を下回っています";
            case EMPTY -> "がありません、または空です";
            case TOO_MANY -> "は、計算できる量を超えています";
            case NOT_A_WHOLE -> "の重みの合計が1になりません";
            case OUT_OF_RANGE -> "は計算できる範囲の外です";
            case INFINITE_MEAN -> "には有限の平均がありません";
            case TOO_MANY_EVENTS -> "の年間の事象数が、計算できる数を超えています";
            case NAMED_TWICE -> "に同じ名前のものが二つあります";
            case NOT_SQUARE -> "は、ポートフォリオの大きさの正方行列ではありません";
            case NOT_SYMMETRIC -> "は対称行列ではありません";
            case NOT_A_CORRELATION -> "に、-1から1までの範囲外の要素、又は1でない対角要素があります";
            case NOT_POSITIVE_DEFINITE -> "は正定値ではありません";
            case OUT_OF_REACH -> "は、格子で到達できない精度を求めています";
            case OTHER_NAMES -> "の名前が、比較の相手と一致しません";
            case DEPENDENT -> "は相関を含むため、モンテカルロでしか計算できません";
        };
    }
}
