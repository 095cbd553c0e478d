package shishin.catalog.standard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.platform.language.Language;

/** How many ○ items of its edition a standard covers, in all and under each heading. */
@Schema(name = "Coverage", examples = """
        {"standardId": "0199e0a0-0000-7000-8000-000000000001", "edition": "nisc-4-measures",
         "items": 81, "covered": 12, "partly": 3, "excluded": 2, "gaps": 67,
         "phases": [{"code": "1", "title": "The “Plan (preparation)” phase", "items": 53, "covered": 12,
                     "partly": 3, "excluded": 2, "gaps": 39}],
         "viewpoints": [], "measures": []}""")
record CoverageView(
        UUID standardId,
        String edition,
        int items,
        int covered,
        int partly,
        int excluded,
        int gaps,
        List<HeadingCoverage> phases,
        List<HeadingCoverage> viewpoints,
        List<HeadingCoverage> measures) {

    record HeadingCoverage(String code, String title, int items, int covered, int partly, int excluded, int gaps) {

        static HeadingCoverage of(Item heading, Coverage.Count count, Language language) {
            return new HeadingCoverage(
                    heading.code(),
                    heading.title().in(language),
                    count.items(),
                    count.covered(),
                    count.partly(),
                    count.excluded(),
                    count.gaps());
        }
    }

    static CoverageView of(UUID standard, Catalog catalog, Coverage coverage, Language language) {
        var all = coverage.count();
        return new CoverageView(
                standard,
                catalog.id(),
                all.items(),
                all.covered(),
                all.partly(),
                all.excluded(),
                all.gaps(),
                headings(Kind.PHASE, catalog, coverage, language),
                headings(Kind.VIEWPOINT, catalog, coverage, language),
                headings(Kind.MEASURE, catalog, coverage, language));
    }

    private static List<HeadingCoverage> headings(Kind kind, Catalog catalog, Coverage coverage, Language language) {
        return catalog.items()
                .filter(item -> item.kind() == kind)
                .map(heading -> HeadingCoverage.of(heading, coverage.countBelow(heading), language))
                .toList();
    }
}
