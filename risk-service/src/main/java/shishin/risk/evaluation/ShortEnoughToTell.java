package shishin.risk.evaluation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A basis that fits into the fact that tells of it: Kafka takes none of more than a mebibyte. */
@Constraint(validatedBy = ShortEnoughToTell.Whole.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ShortEnoughToTell {

    /** In characters; each takes six bytes at the worst. */
    int MOST = 100_000;

    String message() default "must have at most 100,000 characters in all its texts together";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Adds its texts up. */
    class Whole implements ConstraintValidator<ShortEnoughToTell, BasisForRevision> {

        @Override
        public boolean isValid(@Nullable BasisForRevision basis, ConstraintValidatorContext context) {
            return basis == null || basis.length() <= MOST;
        }
    }
}
