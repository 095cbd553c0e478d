package shishin.assessment.placement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import shishin.assessment.evidence.NameId;

/** Rules everybody begins with, for well-known tools; a rule of one's own comes before them. */
@ApplicationScoped
class StarterSet {

    private static final String FILE = "/rules/starter.json";

    private final List<Rule> rules;

    StarterSet(ObjectMapper json) {
        this.rules = Arrays.stream(read(json)).map(StarterSet::rule).toList();
    }

    List<Rule> rules() {
        return rules;
    }

    List<WriteRule> contents() {
        return rules.stream().map(Rule::said).toList();
    }

    private static WriteRule[] read(ObjectMapper json) {
        try (var file = Objects.requireNonNull(StarterSet.class.getResourceAsStream(FILE), FILE)) {
            return json.readValue(file, WriteRule[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(WriteRule said) {
        return new Rule(NameId.of("starter", said.name()), 0, false, said);
    }
}
