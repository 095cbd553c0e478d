package shishin.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Dockerfile as its stages, each with its instructions. */
record Dockerfile(List<Stage> stages) {

    /** What stands between one FROM and the next. */
    record Stage(String from, List<String> instructions) {

        List<String> of(String keyword) {
            return instructions.stream()
                    .filter(line -> line.startsWith(keyword + " "))
                    .map(line -> line.substring(keyword.length()).strip())
                    .toList();
        }
    }

    static Dockerfile read(String file) {
        var stages = new ArrayList<Stage>();
        for (var line : Sources.text(file).replace("\\\n", " ").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("FROM ")) stages.add(new Stage(line.substring(5), new ArrayList<>()));
            else if (!stages.isEmpty()) stages.getLast().instructions().add(line.strip());
        }
        return new Dockerfile(List.copyOf(stages));
    }

    Stage stage(String name) {
        return stages.stream()
                .filter(stage -> stage.from().toLowerCase(Locale.ROOT).endsWith(" as " + name))
                .findFirst()
                .orElseThrow();
    }
}
