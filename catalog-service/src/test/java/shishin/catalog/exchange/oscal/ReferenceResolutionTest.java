package shishin.catalog.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.metaschema.core.metapath.item.node.INodeItem;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.Draft;

/**
 * Profiles resolve to what the reference library of OSCAL makes of them. It differs in two things, which the
 * specification leaves to the processor: its links to controls that stay behind point into the source's file, and its
 * flat catalogues take enhancements out of their controls.
 */
class ReferenceResolutionTest {

    @TempDir
    Path here;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            low       | all, as it is      | 'include-all': {}                                                       | 'merge': {'as-is': true}
            low       | named, as it is    | 'include-controls': [{'with-ids': ['au-2', 'ac-1', 'ac-2']}]            | 'merge': {'as-is': true}
            low       | named, flat        | 'include-controls': [{'with-ids': ['au-2', 'ac-1', 'ac-2']}]            | 'merge': {'flat': {}}
            low       | no children        | 'include-controls': [{'with-ids': ['ia-2']}]                            | 'merge': {'as-is': true}
            low       | with children      | 'include-controls': [{'with-child-controls': 'yes', 'with-ids': ['ia-2']}] | 'merge': {'as-is': true}
            low       | by pattern         | 'include-controls': [{'matching': [{'pattern': 'at-*'}]}]               | 'merge': {'as-is': true}
            low       | less some          | 'include-all': {}, 'exclude-controls': [{'matching': [{'pattern': 'ia-*'}]}] | 'merge': {'as-is': true}
            low       | values set         | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'set-parameters': [{'param-id': 'ac-01_odp.05', 'label': 'how often', 'values': ['every year']}]}
            low       | a choice replaced  | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'set-parameters': [{'param-id': 'ac-01_odp.03', 'values': ['all levels']}]}
            low       | more guidelines    | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'set-parameters': [{'param-id': 'ac-01_odp.05', 'guidelines': [{'prose': 'Soon.'}], 'constraints': [{'description': 'At most a year.'}]}]}
            low       | added at the end   | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'alters': [{'control-id': 'ac-1', 'adds': [{'position': 'ending', 'props': [{'name': 'priority', 'value': 'P1'}], 'parts': [{'name': 'note', 'prose': 'Ours.'}]}]}]}
            low       | added after a part | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'alters': [{'control-id': 'ac-1', 'adds': [{'by-id': 'ac-1_smt.a', 'position': 'after', 'parts': [{'name': 'item', 'prose': 'More.'}]}]}]}
            low       | parts removed      | 'include-controls': [{'with-ids': ['ac-1']}]                            | 'modify': {'alters': [{'control-id': 'ac-1', 'removes': [{'by-name': 'guidance'}]}]}
            csf       | all, as it is      | 'include-all': {}                                                       | 'merge': {'as-is': true}
            csf       | by pattern         | 'include-controls': [{'matching': [{'pattern': 'PR.*'}]}]               | 'merge': {'as-is': true}
            csf       | less some          | 'include-all': {}, 'exclude-controls': [{'matching': [{'pattern': 'GV.*'}]}] | 'merge': {'as-is': true}
            guideline | all, as it is      | 'include-all': {}                                                       | 'merge': {'as-is': true}
            guideline | all, flat          | 'include-all': {}                                                       | 'merge': {'flat': {}}
            guideline | named, as it is    | 'include-controls': [{'with-ids': ['item-1.2.3-4', 'item-2.2.1-2']}]    | 'merge': {'as-is': true}
            guideline | by pattern         | 'include-controls': [{'matching': [{'pattern': 'item-1.5.*'}]}]         | 'merge': {'as-is': true}
            guideline | added at the end   | 'include-controls': [{'with-ids': ['item-1.2.3-4']}]                    | 'modify': {'alters': [{'control-id': 'item-1.2.3-4', 'adds': [{'position': 'ending', 'parts': [{'name': 'note', 'prose': 'Ours.'}]}]}]}
            """)
    void a_profile_is_resolved_as_the_reference_does(String source, String what, String selection, String rest)
            throws Exception {
        var profile = profile("{'href': '%s.json', %s}".formatted(source, selection), rest);
        assertThat(ours(profile).items()).isEqualTo(theirs(profile).items());
    }

    @Test
    void so_is_one_of_two_catalogues() throws Exception {
        var profile = profile(
                "{'href': 'low.json', 'include-controls': [{'with-ids': ['ac-1', 'ia-2']}]},"
                        + " {'href': 'csf.json', 'include-controls': [{'matching': [{'pattern': 'RC.*'}]}]}",
                "'merge': {'as-is': true}");
        assertThat(ours(profile).items()).isEqualTo(theirs(profile).items());
    }

    private static String profile(String imports, String rest) {
        return """
                {'profile': {'uuid': '0f7e6a5d-4c3b-4a29-8b18-070605040302', 'metadata': {'title': 'Ours',
                  'last-modified': '2026-01-01T00:00:00Z', 'version': '1', 'oscal-version': '1.1.2'},
                  'imports': [%s], %s}}""".formatted(imports, rest).replace('\'', '"');
    }

    private static Catalog edition(String source) {
        try {
            return switch (source) {
                case "low" -> Given.lowBaseline().catalog("sha256:0");
                case "csf" -> Given.csf().catalog("sha256:1");
                default -> Given.guideline();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft ours(String profile) throws IOException {
        var in = new OscalIn(source -> Optional.of(edition(source)));
        return Given.read(in.json(), profile, Given.findings());
    }

    /** NIST's own file where that is JSON; the others as they go out. */
    private Draft theirs(String profile) throws Exception {
        try (var low = Given.file(Given.LOW_BASELINE)) {
            Files.copy(low, here.resolve("low.json"));
        }
        for (var source : List.of("csf", "guideline"))
            Files.writeString(
                    here.resolve(source + ".json"), Given.write(new OscalOut().json(), edition(source), Given.BOTH));
        var file = Files.writeString(here.resolve("profile.json"), profile);
        var resolved = (gov.nist.secauto.oscal.lib.model.Catalog)
                INodeItem.toValue(new ProfileResolver().resolve(file).getRootAssemblyNodeItem());
        var out = new StringWriter();
        OscalBindingContext.instance()
                .newSerializer(Format.JSON, gov.nist.secauto.oscal.lib.model.Catalog.class)
                .serialize(resolved, out);
        var catalog = out.toString().replaceAll("\"file:[^\"]*/[a-z]+.json#", "\"#");
        return Given.read(new OscalIn(edition -> Optional.empty()).json(), catalog, Given.findings());
    }
}
