package shishin.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shishin.platform.test.Tokens;

/** Runs the calls of a guide in docs/guides one after the other, as they stand there. */
public final class Guide {

    /** A call, over as many lines as its quotes span. */
    private static final Pattern CALL = Pattern.compile("^curl(?:'[^']*'|\"[^\"]*\"|[^'\"\\n])*", Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private static final RestAssuredConfig BYTES_AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.BINARY));

    private final String text;
    private final Path here;
    private final Map<String, String> known = new LinkedHashMap<>();

    /**
     * A guide by the name of its file.
     *
     * @param here the directory in which the calls leave their files
     */
    public Guide(String name, Path here) throws IOException {
        var guides = Path.of(System.getProperty("shishin.root", ".."), "docs", "guides");
        this.text = Files.readString(guides.resolve(name)).replace("\\\n", " ");
        this.here = here;
        known.put("http://localhost:8080", "");
        known.put("$API", "/api/v1");
        known.put("$SERVER", "/api/v1");
    }

    /** What a shell would put in for a variable. */
    public Guide with(String variable, String value) {
        known.put(variable, value);
        return this;
    }

    /** An editor of the tenant, whatever the guide calls them. */
    public Guide as(String tenant) {
        var token = Tokens.of("editor", tenant, "catalog:read", "catalog:write");
        return with("$EDITOR", "Authorization: Bearer " + token)
                .with("$(as)", "Authorization: Bearer " + token)
                .with("$TOKEN", token);
    }

    /** The answers, each of which must be a good one. What is made anew is known as {@code $ID} from then on. */
    public List<Response> run() throws IOException {
        var answers = new ArrayList<Response>();
        for (var call : CALL.matcher(text).results().toList()) {
            var answer = send(call.group());
            assertThat(answer.statusCode())
                    .as(call.group() + "\n" + answer.asString())
                    .isBetween(200, 201);
            if (answer.statusCode() == 201 && answer.asString().contains("\"id\""))
                known.put("$ID", String.valueOf(answer.<Object>path("id")));
            answers.add(answer);
        }
        return answers;
    }

    private Response send(String call) throws IOException {
        var words = WORD.matcher(call.replaceAll("\\s#\\s.*", ""))
                .results()
                .map(found -> filled(found.group()))
                .toList();
        var request = RestAssured.given().config(BYTES_AS_THEY_ARE).urlEncodingEnabled(false);
        var method = "GET";
        var address = "";
        var file = "";
        for (int at = 1; at < words.size(); at++)
            switch (words.get(at)) {
                case "-H" -> header(request, words.get(++at));
                case "-X" -> method = words.get(++at);
                case "-o" -> file = words.get(++at);
                case "-d", "--data-binary" -> {
                    request.body(body(words.get(++at)));
                    if (method.equals("GET")) method = "POST";
                }
                case "-s", "-si", "-sS" -> {}
                default -> address = words.get(at);
            }
        var answer = request.request(method, address);
        if (!file.isEmpty()) Files.write(here.resolve(file), answer.asByteArray());
        return answer;
    }

    private byte[] body(String word) throws IOException {
        return word.startsWith("@") ? Files.readAllBytes(here.resolve(word.substring(1))) : word.getBytes(UTF_8);
    }

    private static void header(RequestSpecification request, String header) {
        var colon = header.indexOf(':');
        request.header(header.substring(0, colon), header.substring(colon + 2));
    }

    /** Without its quotes, and with the values of the variables. */
    private String filled(String word) {
        var plain = QUOTED.matcher(word)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
        for (var variable : known.entrySet()) plain = plain.replace(variable.getKey(), variable.getValue());
        return plain;
    }
}
