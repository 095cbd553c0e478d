package shishin.assessment.report;

import java.util.List;
import shishin.assessment.posture.Detail;
import shishin.assessment.posture.Titles;
import shishin.assessment.posture.Told;
import shishin.assessment.posture.Words;
import shishin.assessment.report.Paper.Section;
import shishin.assessment.report.Paper.Table;
import shishin.platform.language.Language;

/**
 * What the public is told, with regard to what may be told (the guideline, 2.2 (2)): what is done and how far it has come,
 * by phase. No system, no measure that falls short and no result of a check is named: that would help an attacker.
 */
record PublicReport(Told told, Concerns concerns, Words words, Figured figured) {

    static Paper of(Told told, Concerns concerns, Language language) {
        var words = new Words(language);
        return new PublicReport(told, concerns, words, new Figured(words)).paper();
    }

    private Paper paper() {
        return new Paper(
                words.language(),
                words.of("情報セキュリティ報告書", "Information security report"),
                List.of(
                        words.of("基準：", "Guideline: ") + told.question().edition(),
                        words.of("時点：", "As of: ") + words.day(told.asOf())),
                List.of(effort(), progress(), care(), figured.definitions()));
    }

    private Section effort() {
        var whole = told.posture().whole();
        return Section.of(
                words.of("サービスを持続するための取組", "What we do to keep our services running"),
                List.of(
                        words.of(
                                "重要インフラのサービスを安全かつ持続的に提供するため、政府の指針に基づいて情報セキュリティ対策を計画し、実施し、点検し、改善している。",
                                "To provide critical services safely and without interruption, we plan, run, check and improve our security measures by the guideline of the government."),
                        words.of(
                                        "指針の %d 項目について自ら点検し、%s を評価した。評価し該当する項目の %s が適合している。",
                                        "We examine ourselves on %d questions of the guideline; %s have been judged. Of what was judged and applies, %s conforms.")
                                .formatted(
                                        whole.asked(),
                                        figured.share(whole.figures().coverage()),
                                        figured.share(whole.figures().conformity()))));
    }

    private Section progress() {
        var rows = told.posture().ofOrTop(Detail.PHASE).stream()
                .map(part -> List.of(
                        Titles.line(part.item(), words.language()),
                        figured.share(part.standing().figures().coverage()),
                        figured.share(part.standing().figures().conformity())))
                .toList();
        return Section.of(
                words.of("段階ごとの状況", "How far we have come"),
                List.of(),
                new Table(List.of(words.of("段階", "Phase"), words.coverage(), words.conformity()), rows));
    }

    /** Shares alone: how many there are, and of what, would tell where to look. */
    private Section care() {
        return Section.of(
                words.of("不備の是正とリスクへの対応", "What we mend, and what we do about risks"),
                List.of(
                        words.of(
                                        "点検で見つけた不備は、期限を定めて是正し、その効果を確かめている。是正を終えた割合は %s である。",
                                        "What falls short is mended by a day that is set, and the effect is checked; %s of it has been.")
                                .formatted(figured.share(concerns.mended())),
                        words.of(
                                        "リスクは評価し、受容できない場合の対応を決定している。評価したリスクのうち、受容できる水準にあるか、対応を決定したものの割合は %s である。",
                                        "Risks are judged, and what cannot be accepted is acted on: of those judged, %s are acceptable or have been decided about.")
                                .formatted(figured.share(concerns.decided()))));
    }
}
