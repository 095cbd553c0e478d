package shishin.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import shishin.platform.idempotency.Idempotent;
import shishin.platform.problem.Refusal;

/** The rules every service keeps; include them with {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final Set<Class<?>> STREAMS = Set.of(InputStream.class, MultipartFormDataInput.class);

    private HouseRules() {}

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entities_do_not_know_the_framework = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.ws.rs..", "com.fasterxml..");

    @ArchTest
    static final ArchRule resources_stay_inside_their_feature =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule every_endpoint_names_its_permission =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule every_endpoint_is_public =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic();

    @ArchTest
    static final ArchRule every_post_may_be_sent_again =
            classes().that(declareAMethodWith(POST.class)).should().beAnnotatedWith(Idempotent.class);

    @ArchTest
    static final ArchRule every_post_can_be_told_from_another =
            methods().that().areAnnotatedWith(POST.class).should(haveNothingThatIsNotCompared());

    @ArchTest
    static final ArchRule every_refusal_speaks_both_languages = classes()
            .that()
            .areAssignableTo(Refusal.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should(beWorded());

    @ArchTest
    static final ArchRule nobody_reads_the_machines_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now");

    private static DescribedPredicate<JavaClass> declareAMethodWith(
            Class<? extends java.lang.annotation.Annotation> annotation) {
        return DescribedPredicate.describe(
                "declare a method with @" + annotation.getSimpleName(),
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation)));
    }

    /** What a key was sent with is compared as JSON, which tells only fields that are public. */
    private static ArchCondition<JavaMethod> haveNothingThatIsNotCompared() {
        return new ArchCondition<>("have only public fields in their parameters, or a stream") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parts = List.of(method.reflect().getParameters());
                if (parts.stream().anyMatch(part -> STREAMS.contains(part.getType()))) return;
                parts.stream()
                        .filter(part -> part.isAnnotationPresent(BeanParam.class))
                        .flatMap(part -> Stream.of(part.getType().getDeclaredFields()))
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .filter(field -> !Modifier.isPublic(field.getModifiers()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(method, field + " is not public")));
            }
        };
    }

    private static ArchCondition<JavaClass> beWorded() {
        var languages = List.of(texts("en"), texts("ja"));
        return new ArchCondition<>("have a title and a detail in both languages") {
            @Override
            public void check(JavaClass refusal, ConditionEvents events) {
                var slug = Refusal.slug(refusal.reflect().asSubclass(Refusal.class));
                for (var texts : languages)
                    for (var part : List.of(".title", ".detail"))
                        if (!texts.containsKey(slug + part))
                            events.add(SimpleConditionEvent.violated(refusal, "no text " + slug + part));
            }
        };
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try {
            var places =
                    Thread.currentThread().getContextClassLoader().getResources("problems/" + language + ".properties");
            for (var place : Collections.list(places))
                texts.load(new InputStreamReader(place.openStream(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
