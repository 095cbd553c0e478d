package shishin.assessment.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A part of a form that is a file.
 *
 * @param name as its sender called it
 * @param digest what its header {@code Content-Digest} says, if it has one
 */
record Part(
        Content content,
        @Nullable String name,
        @Nullable String mediaType,
        @Nullable String digest) {}
