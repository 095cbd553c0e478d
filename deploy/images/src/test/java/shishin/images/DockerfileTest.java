package shishin.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static final Dockerfile FILE = Dockerfile.read("deploy/images/Dockerfile");
    private static final Dockerfile.Stage APPLICATION = FILE.stage("application");
    private static final Dockerfile.Stage IMAGE = FILE.stages().getLast();

    @Test
    void it_runs_as_the_uid_of_the_chart_which_is_not_root() {
        var uid = Sources.yaml("deploy/helm/shishin/values.yaml").at("/pod/uid").asInt();

        assertThat(uid).isPositive();
        assertThat(APPLICATION.of("USER")).containsExactly(uid + ":" + uid);
        assertThat(IMAGE.of("USER")).as("changed later").isEmpty();
    }

    @Test
    void the_base_is_an_argument_and_by_default_a_runtime_of_the_release_the_build_compiles_for() {
        var release = Sources.text("pom.xml").replaceAll("(?s).*<maven.compiler.release>(\\d+)<.*", "$1");

        assertThat(Sources.text("deploy/images/Dockerfile").lines())
                .contains("ARG BASE=eclipse-temurin:" + release + "-jre");
        assertThat(APPLICATION.from()).isEqualTo("${BASE} AS application");
    }

    /** Nothing is run in what becomes the image, so its base needs no shell, and the start needs none either. */
    @Test
    void no_shell_is_needed() {
        assertThat(Stream.of(APPLICATION, IMAGE)
                        .flatMap(stage -> stage.of("RUN").stream())
                        .toList())
                .isEmpty();
        assertThat(IMAGE.of("ENTRYPOINT")).hasSize(1).allMatch(command -> command.startsWith("[\"java\","));
        assertThat(APPLICATION.of("ENTRYPOINT")).hasSize(1).allMatch(command -> command.startsWith("[\"java\","));
    }

    @Test
    void layers_go_from_what_changes_least_to_the_cache_made_of_all_others() {
        assertThat(APPLICATION.of("COPY"))
                .containsExactly("--from=arranged /libraries/ /", "--from=arranged /application/ /");
        assertThat(IMAGE.from()).isEqualTo("application");
        assertThat(IMAGE.of("COPY")).containsExactly("--from=trained /cache/ /");
    }

    @Test
    void the_start_is_the_same_with_the_cache_and_without() {
        var without = APPLICATION.of("ENTRYPOINT").getFirst();

        assertThat(IMAGE.of("ENTRYPOINT"))
                .containsExactly(without.replace("[\"java\",", "[\"java\", \"-XX:AOTCache=/opt/shishin/app.aot\","));
    }

    @Test
    void it_is_asked_to_stop_and_says_what_it_is() {
        assertThat(APPLICATION.of("STOPSIGNAL")).containsExactly("SIGTERM");
        assertThat(APPLICATION.of("LABEL").getFirst())
                .contains(List.of("title", "description", "version", "revision", "licenses", "base.name").stream()
                        .map(name -> "org.opencontainers.image." + name + "=\"")
                        .toList());
    }

    @Test
    void the_list_of_what_went_in_is_in_the_image() {
        assertThat(FILE.stage("arranged").of("COPY")).anyMatch(copy -> copy.startsWith("${SERVICE}/target/sbom.json "));
        assertThat(APPLICATION.of("LABEL").getFirst()).contains("dev.shishin.sbom=\"/opt/shishin/sbom.json\"");
        assertThat(Sources.text("deploy/images/arrange")).contains("/built/sbom.json");
    }

    @Test
    void the_heap_is_a_part_of_what_the_container_may_have() {
        assertThat(Sources.text("deploy/images/java.args").lines())
                .contains("-XX:MaxRAMPercentage=40")
                .noneMatch(option -> option.startsWith("-Xmx"));
    }

    @Test
    void files_bear_the_time_that_the_build_gives_its_jars() {
        var time = Sources.text("pom.xml").replaceAll("(?s).*<project.build.outputTimestamp>([^<]+)<.*", "$1");

        assertThat(FILE.stage("arranged").of("ARG"))
                .contains("SOURCE_DATE_EPOCH=" + Instant.parse(time).getEpochSecond());
    }

    @Test
    void only_what_is_named_is_sent_to_the_engine() {
        assertThat(Sources.text("deploy/images/Dockerfile.dockerignore").lines())
                .contains("*")
                .filteredOn(line -> line.startsWith("!"))
                .allMatch(line -> line.contains("/target/") || line.startsWith("!deploy/images/"));
    }
}
