/** What happened, to read page by page or to follow, straight from the topics. */
@NullMarked
package shishin.gateway.feed;

import org.jspecify.annotations.NullMarked;
