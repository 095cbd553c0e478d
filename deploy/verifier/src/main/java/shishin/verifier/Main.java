package shishin.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code verify log} asks a server, {@code verify proof} asks nobody. Exits with 0 when all holds, with 1 when something does not. */
public final class Main {

    private static final String USAGE = """
            verify log SERVER --key=KEY --checkpoint=FILE [--begin] [--entries] [--token=TOKEN]
                the log at SERVER (…/api/v1) has grown from the checkpoint in FILE, and nothing was changed or
                removed; FILE then holds the new one. The first time, --begin writes FILE: there is nothing to compare with
                --entries also fetches every entry and computes the root anew
            verify proof FILE --key=KEY [--evidence=FILE] [--checkpoint=FILE]
                the proof in FILE holds; with --evidence, it is of this evidence, and that is unchanged;
                with --checkpoint, the proof's checkpoint is the very one in that file. No server is asked
            KEY is the verifier key of the log: origin+id+base64; several, with commas between, where it was replaced.
            TOKEN may stand in SHISHIN_TOKEN""";

    private final PrintStream out;

    Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(new Main(System.out).run(List.of(args)));
    }

    /** Runs a command; returns the exit code. */
    public static int run(PrintStream out, List<String> words) {
        return new Main(out).run(words);
    }

    private int run(List<String> words) {
        try {
            var plain = words.stream().filter(word -> !word.startsWith("--")).toList();
            var options = options(words);
            if (plain.size() == 2 && plain.getFirst().equals("log")) log(plain.get(1), options);
            else if (plain.size() == 2 && plain.getFirst().equals("proof")) proof(Path.of(plain.get(1)), options);
            else throw new Refuted(USAGE);
            return 0;
        } catch (Refuted refuted) {
            out.println("NOT VERIFIED: " + refuted.getMessage());
        } catch (IOException e) {
            out.println("NOT VERIFIED: cannot read or write " + e.getMessage());
        }
        return 1;
    }

    private static Map<String, String> options(List<String> words) {
        var known = Set.of("--key", "--checkpoint", "--begin", "--entries", "--token", "--evidence");
        return words.stream()
                .filter(word -> word.startsWith("--"))
                .map(word -> word.split("=", 2))
                .peek(option ->
                        Refuted.unless(known.contains(option[0]), "no such option: " + option[0] + "\n" + USAGE))
                .collect(Collectors.toMap(
                        option -> option[0], option -> option.length == 2 ? option[1] : "", (first, again) -> {
                            throw new Refuted("an option is there twice, once as " + again);
                        }));
    }

    private void log(String server, Map<String, String> options) throws IOException {
        var keys = keys(options);
        var file = Path.of(required(options, "--checkpoint"));
        var token = Optional.ofNullable(options.get("--token"))
                .or(() -> Optional.ofNullable(System.getenv("SHISHIN_TOKEN")))
                .orElseThrow(() -> new Refuted("a token is missing: --token= or SHISHIN_TOKEN"));
        boolean begin = options.containsKey("--begin");
        Refuted.unless(begin || Files.exists(file), file + " is not there to compare with; --begin begins it");
        Refuted.unless(!begin || !Files.exists(file), file + " is there already, and --begin would forget it");
        try (var log = new Log(server, token)) {
            var now = log.checkpoint(keys);
            if (!begin) grown(Checkpoint.open(Files.readString(file), keys), now, log);
            if (options.containsKey("--entries")) whole(now, log);
            keep(now, file);
            var word = begin ? "BEGUN, with nothing to compare with" : "VERIFIED";
            out.printf("%s: %s, %d entries; checkpoint kept in %s%n", word, now.origin(), now.size(), file);
        }
    }

    /** What was kept before is there until what is new is there whole: it is the only copy of the past. */
    private static void keep(Checkpoint now, Path file) throws IOException {
        var place = file.toAbsolutePath();
        var beside = Files.createTempFile(place.getParent(), place.getFileName().toString(), ".new");
        try {
            Files.writeString(beside, now.note());
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static VerifierKey[] keys(Map<String, String> options) {
        return Stream.of(required(options, "--key").split(",", -1))
                .map(VerifierKey::parse)
                .toArray(VerifierKey[]::new);
    }

    private void grown(Checkpoint before, Checkpoint now, Log log) {
        Refuted.unless(
                before.size() <= now.size(),
                "the log had %d entries and now has %d".formatted(before.size(), now.size()));
        var proof =
                before.size() == 0 || before.size() == now.size() ? List.<byte[]>of() : log.consistency(before, now);
        Merkle.requireConsistent(before.head(), now.head(), proof);
        out.printf("the first %d entries are those of the checkpoint kept%n", before.size());
    }

    private void whole(Checkpoint now, Log log) {
        var tree = log.tree(now);
        Refuted.unless(tree.hasRoot(now.head().root()), "the entries the server shows are not those of its checkpoint");
        out.printf("all %d entries give the root of the checkpoint%n", now.size());
        if (tree.forgotten() > 0)
            out.printf("%d of them are erased: nothing is shown of them but their hashes%n", tree.forgotten());
    }

    private void proof(Path file, Map<String, String> options) throws IOException {
        var keys = keys(options);
        var proof = Proof.open(Files.readString(file), keys);
        var entry = Entry.read(proof.leaf());
        if (options.containsKey("--checkpoint")) {
            var kept = Checkpoint.open(Files.readString(Path.of(options.get("--checkpoint"))), keys);
            Refuted.unless(
                    kept.size() == proof.checkpoint().size()
                            && MessageDigest.isEqual(
                                    kept.head().root(),
                                    proof.checkpoint().head().root()),
                    "the proof is for another checkpoint: of size "
                            + proof.checkpoint().size());
        }
        if (options.containsKey("--evidence"))
            entry.requireEvidence(Files.readString(Path.of(options.get("--evidence"))));
        out.printf(
                "VERIFIED: %s, entered by %s at %s, is entry %d of %s%n",
                entry.subject(),
                entry.by(),
                entry.at(),
                proof.index(),
                proof.checkpoint().origin());
    }

    private static String required(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name)).orElseThrow(() -> new Refuted(name + "= is missing\n" + USAGE));
    }
}
