package shishin.assessment.format;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import shishin.platform.problem.NotFound;

/** The formats there are. */
@ApplicationScoped
public class Formats {

    private final List<Format> all;

    Formats(@All List<Format> all) {
        this.all = all;
    }

    public Format named(String name) {
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("format", name));
    }
}
