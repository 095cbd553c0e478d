package shishin.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells a story in steps, each printed as it happens; the first promise that is not kept ends it. */
public final class Story {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Gives an access token for a name. */
    public interface Tokens {
        String of(String name) throws IOException, InterruptedException;
    }

    private final PrintStream out;
    private final URI gateway;
    private final Tokens tokens;
    private final Map<String, String> known = new HashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private int steps;

    public Story(PrintStream out, URI gateway, Tokens tokens) {
        this.out = out;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Says the sentence, makes the call, and breaks unless it is answered with that status. */
    public Told step(String sentence, Call call, int status) throws IOException, InterruptedException {
        say(sentence);
        Answer answer = make(call);
        show(call, answer);
        return new Told(expected(answer, status));
    }

    /** A call between two steps that nobody needs to see. */
    Answer quietly(Call call, int status) throws IOException, InterruptedException {
        return expected(make(call), status);
    }

    /** The same for what takes a moment: asks again until the answer is as wanted, or breaks when patience ends. */
    public Told await(String sentence, Call call, Duration patience, Predicate<Answer> wanted)
            throws IOException, InterruptedException {
        say(sentence);
        Instant begin = Instant.now();
        Answer answer = make(call);
        while (answer.status() != 200 || !wanted.test(answer)) {
            if (Duration.between(begin, Instant.now()).compareTo(patience) > 0) {
                throw new StoryBroke("it did not happen within %d s; the last answer was %d %s"
                        .formatted(patience.toSeconds(), answer.status(), answer.text()));
            }
            Thread.sleep(BETWEEN_LOOKS);
            answer = make(call);
        }
        show(call, new Answer(answer.response(), Duration.between(begin, Instant.now())));
        return new Told(answer);
    }

    private void say(String sentence) {
        steps++;
        out.printf("%n%2d. %s%n", steps, sentence);
    }

    private void show(Call call, Answer answer) {
        out.printf(
                "    %s %s  (%s)  → %d, %d ms%n",
                call.method(),
                call.path(),
                call.who(),
                answer.status(),
                answer.took().toMillis());
    }

    private Answer make(Call call) throws IOException, InterruptedException {
        String token = known.get(call.who());
        if (token == null) {
            token = tokens.of(call.who());
            known.put(call.who(), token);
        }
        Instant begin = Instant.now();
        HttpResponse<String> response = http.send(call.request(gateway, token), HttpResponse.BodyHandlers.ofString());
        return new Answer(response, Duration.between(begin, Instant.now()));
    }

    private static Answer expected(Answer answer, int status) {
        if (answer.status() != status) {
            throw new StoryBroke(
                    "%d was expected, but the answer was %d %s".formatted(status, answer.status(), answer.text()));
        }
        return answer;
    }

    /** A step that has happened: what is worth seeing of it, and what must be true of it. */
    public final class Told {

        private final Answer answer;

        private Told(Answer answer) {
            this.answer = answer;
        }

        public Told essence(Function<Answer, String> words) {
            words.apply(answer).lines().forEach(line -> out.println("    " + line));
            return this;
        }

        public Told check(String claim, Predicate<Answer> holds) {
            if (!holds.test(answer)) {
                throw new StoryBroke("it is not true that " + claim + "; the answer was " + answer.text());
            }
            out.println("    ✓ " + claim);
            return this;
        }

        public Answer answer() {
            return answer;
        }
    }
}
