package shishin.platform.json;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mapper for what was accepted before, by this service or by another that told it. It refuses no text: what one has
 * taken in the others must be able to hear, and to read again when the interface has grown stricter.
 */
@Qualifier
@Target({METHOD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Accepted {}
