package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lotse.inbox.DueClock.State;

class DueClockTest {

    private final Instant begun = Instant.parse("2026-11-20T08:00:00Z");
    private final Instant due = begun.plus(Duration.ofHours(8));

    @Test
    void fillsAsTimePasses() {
        assertThat(DueClock.of(begun, due, begun.plus(Duration.ofHours(2))))
                .isEqualTo(new DueClock(State.CALM, 25, Duration.ofHours(6)));
    }

    @Test
    void warnsInTheLastQuarter() {
        assertThat(DueClock.of(begun, due, begun.plus(Duration.ofHours(6))).state())
                .isEqualTo(State.SOON);
    }

    @Test
    void isLateFromTheVeryMomentItWasDue() {
        assertThat(DueClock.of(begun, due, due)).isEqualTo(new DueClock(State.LATE, 100, Duration.ZERO));
    }

    @Test
    void aTaskWithoutServiceLevelHasNoClock() {
        assertThat(DueClock.of(begun, null, begun)).isNull();
    }
}
