package shishin.benchmark.load;

import java.util.List;

/**
 * A request as a template. In its path and body {@code {n}} stands for a name never used before, {@code {any}} for one of
 * the lines at random, {@code {next}} for the next of the lines.
 */
public record Call(String method, String path, String body, List<String> lines) {

    public Call {
        lines = List.copyOf(lines);
    }

    public static Call get(String path) {
        return new Call("GET", path, "", List.of());
    }

    public static Call post(String path, String body) {
        return new Call("POST", path, body, List.of());
    }

    public static Call put(String path, String body) {
        return new Call("PUT", path, body, List.of());
    }

    public Call with(List<String> values) {
        return new Call(method, path, body, values);
    }
}
