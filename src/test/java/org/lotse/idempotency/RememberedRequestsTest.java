package org.lotse.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RememberedRequestsTest {

    @Autowired
    private RememberedRequests requests;

    @Autowired
    private TestClock clock;

    private final String id = new Sha256().add(UUID.randomUUID().toString()).hex();

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aRequestLeftOpenByACrashMayRunAgainAfterAWhile() {
        assertThat(requests.begin(id, "f", "first")).isTrue();
        assertThat(requests.begin(id, "f", "second")).isFalse();

        clock.advance(Duration.ofMinutes(3));

        assertThat(requests.begin(id, "f", "third")).isTrue();
    }

    @Test
    void theAnswerOfAnAbandonedAttemptDoesNotCountAnyMore() {
        requests.begin(id, "f", "first");
        clock.advance(Duration.ofMinutes(3));
        requests.begin(id, "f", "second");

        requests.answered(id, "first", new byte[] {1});

        assertThat(requests.find(id).orElseThrow().isAnswered()).isFalse();
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        requests.begin(id, "f", "first");
        requests.answered(id, "first", new byte[] {1});
        clock.advance(Duration.ofHours(23));
        assertThat(requests.begin(id, "f", "second")).isFalse();

        clock.advance(Duration.ofHours(2));
        requests.forgetExpired();

        assertThat(requests.find(id)).isEmpty();
    }
}
