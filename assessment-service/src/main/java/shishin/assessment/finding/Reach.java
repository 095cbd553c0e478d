package shishin.assessment.finding;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Subject;

/**
 * Which findings are asked about: the tenant's by an edition, or only some of them.
 *
 * @param subject only what falls short there
 * @param assessment of those that were raised in an assessment only those of this one; what evidence raised belongs to all
 * @param selection only about one of these items; none means all
 */
public record Reach(
        String edition, @Nullable Subject subject, @Nullable UUID assessment, Set<String> selection) {}
