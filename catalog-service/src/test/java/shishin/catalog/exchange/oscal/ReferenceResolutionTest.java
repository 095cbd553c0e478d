package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.metaschema.core.metapath.item.node.INodeItem;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.edition.Draft;

/**
 * Profiles resolve to what the reference library of OSCAL makes of them. It differs in two things, which the
 * specification leaves to the processor: its links to controls that stay behind point into the source's file, and its
 * flat catalogues take enhancements out of their controls.
 */
class ReferenceResolutionTest {

    @TempDir
    Path here;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            all, as it is      | 'include-all': {}                                                       | 'merge': {'as-is': true}
            named, as it is    | 'include-controls': [{'with-ids': ['au-2', 'ac-1', 'ac-2']}]            | 'merge': {'as-is': true}
            named, flat        | 'include-controls': [{'with-ids': ['au-2', 'ac-1', 'ac-2']}]            | 'merge': {'flat': {}}
            no children        | 'include-controls': [{'with-ids': ['ia-2']}]                            | 'merge': {'as-is': true}
            with children      | 'include-controls': [{'with-child-controls': 'yes', 'with-ids': ['ia-2']}] | 'merge': {'as-is': true}
            by pattern         | 'include-controls': [{'matching': [{'pattern': 'at-*'}]}]               | 'merge': {'as-is': true}
            less some          | 'include-all': {}, 'exclude-controls': [{'matching': [{'pattern': 'ia-*'}]}] | 'merge': {'as-is': true}
            values set         | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'set-parameters': [{'param-id': 'ac-01_odp.05', 'label': 'how often', 'values': ['every year']}]}
            a choice replaced  | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'set-parameters': [{'param-id': 'ac-01_odp.03', 'values': ['all levels']}]}
            more guidelines    | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'set-parameters': [{'param-id': 'ac-01_odp.05', 'guidelines': [{'prose': 'Soon.'}], 'constraints': [{'description': 'At most a year.'}]}]}
            added at the end   | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'alters': [{'control-id': 'ac-1', 'adds': [{'position': 'ending', 'props': [{'name': 'priority', 'value': 'P1'}], 'parts': [{'name': 'note', 'prose': 'Ours.'}]}]}]}
            added after a part | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'alters': [{'control-id': 'ac-1', 'adds': [{'by-id': 'ac-1_smt.a', 'position': 'after', 'parts': [{'name': 'item', 'prose': 'More.'}]}]}]}
            parts removed      | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'alters': [{'control-id': 'ac-1', 'removes': [{'by-name': 'guidance'}]}]}
            """)
    void a_profile_is_resolved_as_the_reference_does(String what, String selection, String rest) throws Exception {
        var profile = """
                {'profile': {'uuid': '0f7e6a5d-4c3b-4a29-8b18-070605040302', 'metadata': {'title': 'Ours',
                  'last-modified': '2026-01-01T00:00:00Z', 'version': '1', 'oscal-version': '1.1.2'},
                  'imports': [{'href': 'low.json', %s}], %s}}""".formatted(selection, rest).replace('\'', '"');
        var ours = ours(profile);
        var theirs = theirs(profile);
        assertThat(ours.items()).isEqualTo(theirs.items());
    }

    private static Draft ours(String profile) throws Exception {
        var low = Given.lowBaseline().catalog("sha256:0");
        var in = new OscalIn(edition -> Optional.of(low).filter(one -> edition.equals("low")));
        return Given.read(in.json(), profile, Given.findings());
    }

    private Draft theirs(String profile) throws Exception {
        try (var low = Given.file(Given.LOW_BASELINE)) {
            Files.copy(low, here.resolve("low.json"));
        }
        var file = Files.writeString(here.resolve("profile.json"), profile);
        Catalog resolved = INodeItem.toValue(new ProfileResolver().resolve(file).getRootAssemblyNodeItem());
        var out = new StringWriter();
        OscalBindingContext.instance().newSerializer(Format.JSON, Catalog.class).serialize(resolved, out);
        var catalog = out.toString().replaceAll("\"file:[^\"]*/low.json#", "\"#");
        return Given.read(new OscalIn(edition -> Optional.empty()).json(), catalog, Given.findings());
    }
}
