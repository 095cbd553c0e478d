package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampTest {

    private static final String NOTE = "log\n1\nroot\n\n\u2014 log signature\n";

    private TestAuthority authority;

    @BeforeEach
    void open() throws Exception {
        authority = new TestAuthority();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void a_checkpoint_is_stamped_with_the_time_the_authority_says() throws IOException, TSPException, Exception {
        var stamped = new TimestampAuthority().stamp(authority.place(), Optional.empty(), NOTE);
        var token = new TimeStampToken(new CMSSignedData(stamped.token()));
        token.validate(authority.verifier());
        assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(Hash.sha256().digest(NOTE.getBytes(UTF_8)));
        assertThat(stamped.at())
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
    }

    @Test
    void an_answer_to_another_question_is_not_taken() throws IOException {
        authority.answerAlways(NOTE);
        assertThatThrownBy(() -> new TimestampAuthority().stamp(authority.place(), Optional.empty(), NOTE + "more"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not to what was asked");
    }

    @Test
    void an_authority_that_is_not_there_is_no_reason_to_fail_otherwise() {
        authority.close();
        assertThatThrownBy(() -> new TimestampAuthority().stamp(authority.place(), Optional.empty(), NOTE))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new TimestampAuthority()
                        .stamp(URI.create(authority.place() + "nowhere"), Optional.empty(), NOTE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_stamp_of_somebody_else_is_not_taken(@TempDir Path here) throws Exception {
        var own = authority.certificate(here.resolve("own.pem"));
        assertThat(new TimestampAuthority()
                        .stamp(authority.place(), Optional.of(own), NOTE)
                        .at())
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
        try (var other = new TestAuthority()) {
            var others = other.certificate(here.resolve("other.pem"));
            assertThatThrownBy(() -> new TimestampAuthority().stamp(authority.place(), Optional.of(others), NOTE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not to what was asked");
        }
    }
}
