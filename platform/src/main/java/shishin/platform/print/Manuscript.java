package shishin.platform.print;

import java.util.List;
import shishin.platform.language.Language;

/**
 * A document before it is set.
 *
 * @param language what it is mostly written in
 * @param front lines below the title
 * @param contents the heading of the table of contents
 * @param blocks asked for once, one after the other, and forgotten when they are printed
 */
public record Manuscript(
        String title, Language language, List<String> front, String contents, Iterable<? extends Block> blocks) {}
