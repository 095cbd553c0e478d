package shishin.catalog.crosswalk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far two catalogues cover each other, and by what is known of it.
 *
 * @param from how much of what is kept the other asks for
 * @param to how much of what the other asks for is kept
 * @param proposed by how many correspondences that nobody has approved yet
 */
@Schema(name = "CrosswalkCoverage", examples = """
        {"from": {"catalogue": "nisc-4-measures", "items": 376, "covered": 250, "partly": 110, "gaps": 16,
                  "open": ["1.1.1-1.1"]},
         "to": {"catalogue": "iso-iec-27001-2022", "items": 93, "covered": 40, "partly": 46, "gaps": 7,
                "open": ["A.5.23"]},
         "approved": 12, "proposed": 614}""")
record CoverageView(Coverage.Side from, Coverage.Side to, int approved, int proposed) {}
