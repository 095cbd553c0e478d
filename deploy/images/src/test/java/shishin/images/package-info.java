/** What the Dockerfile and deploy/compose.yaml promise, held without an engine. */
@NullMarked
package shishin.images;

import org.jspecify.annotations.NullMarked;
