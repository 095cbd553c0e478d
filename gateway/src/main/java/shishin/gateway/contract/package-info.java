/** One OpenAPI document for everything behind the door, and a page to read it. */
@NullMarked
package shishin.gateway.contract;

import org.jspecify.annotations.NullMarked;
