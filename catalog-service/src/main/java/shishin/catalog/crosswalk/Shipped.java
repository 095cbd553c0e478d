package shishin.catalog.crosswalk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The correspondences that came with the service, read once from the class path and held in memory. */
@ApplicationScoped
class Shipped {

    /** Who proposed them, so that any person may decide. */
    static final String PROPOSER = "Shishin";

    static final Provenance PROVENANCE = new Provenance("drawn up for Shishin, not yet reviewed", null);

    private static final String SOURCE = "nisc-4-measures";
    private static final List<String> TARGETS = List.of("iso-iec-27001-2022", "nist-csf-2-0");
    private static final NameBasedGenerator NAMES = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private final Map<UUID, Line> lines = new LinkedHashMap<>();

    /** A correspondence; its id is made of its ends, so that it is the same in every release and on every replica. */
    record Line(UUID id, int place, Claim claim) {

        Known proposed() {
            return new Known(id, claim, true, new Review(Status.PROPOSED, PROPOSER, null, null, null, null), 0);
        }
    }

    /** A line of a data file. */
    private record Written(
            String item,
            @Nullable String target,
            Relation relation,
            int strength,
            @Nullable Rationale rationale,
            String ja,
            String en) {

        Claim claim(String catalogue) {
            return new Claim(
                    new End(SOURCE, item),
                    new End(catalogue, target),
                    relation,
                    strength,
                    rationale,
                    new Explanation(ja, en),
                    PROVENANCE);
        }
    }

    Shipped(ObjectMapper json) {
        for (var target : TARGETS)
            read(json, target).forEach(written -> {
                var claim = written.claim(target);
                var id = NAMES.generate("urn:shishin:crosswalk:%s:%s:%s:%s"
                        .formatted(SOURCE, written.item(), target, claim.targetItem()));
                if (lines.put(id, new Line(id, lines.size(), claim)) != null)
                    throw new IllegalStateException("A shipped correspondence is there twice: " + claim.key());
            });
    }

    private static Stream<Written> read(ObjectMapper json, String target) {
        var path = "/crosswalk/%s-to-%s.jsonl".formatted(SOURCE, target);
        try (var stream = Shipped.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("The class path lacks " + path);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> parse(json, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written parse(ObjectMapper json, String line) {
        try {
            return json.readValue(line, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("A line of the shipped crosswalk cannot be read", e);
        }
    }

    /** In the order of the files. */
    Stream<Line> all() {
        return lines.values().stream();
    }

    Optional<Line> find(UUID id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** Where it stands among all, from 0. */
    int place(UUID id) {
        return find(id).map(Line::place).orElse(-1);
    }
}
