package shishin.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST: with an {@code Idempotency-Key}, the effect and its answer are kept in one transaction for 24 hours, per
 * tenant and caller. The same key and content gets the first answer again, with {@code Idempotent-Replayed: true}; the
 * same key with other content is refused, and so is a second call while the first still runs. A refused or failed call
 * leaves no trace: its key may be used again. A call whose transaction meets another one is done again before it fails.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
