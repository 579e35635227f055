package org.lotse.workers.extraction.child;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeKeeperTest {

    private static final Duration LIMIT = ofSeconds(10);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void aProcessThatHadTheProcessorAllTheTimeIsEndedWhenTheTimeIsOver() {
        assertThat(TimeKeeper.isOver(LIMIT, LIMIT, ZERO, ofMillis(9_100))).isTrue();
    }

    @Test
    void aProcessThatHadToShareTheProcessorMayGoOn() {
        assertThat(TimeKeeper.isOver(LIMIT, LIMIT, ZERO, ofMillis(3_000))).isFalse();
        assertThat(TimeKeeper.isOver(LIMIT, ofSeconds(17), ofMillis(3_000), ofMillis(5_100)))
                .isFalse();
    }

    @Test
    void aProcessThatDoesNothingIsEnded() {
        assertThat(TimeKeeper.isOver(LIMIT, LIMIT, ZERO, ZERO)).isTrue();
        assertThat(TimeKeeper.isOver(LIMIT, ofSeconds(17), ofMillis(3_000), ofMillis(3_000)))
                .isTrue();
    }

    @Test
    void nobodyWaitsLongerThanFourTimesAsLong() {
        assertThat(TimeKeeper.isOver(LIMIT, ofSeconds(39), ofMillis(6_000), ofMillis(6_100)))
                .isFalse();
        assertThat(TimeKeeper.isOver(LIMIT, ofSeconds(40), ofMillis(6_100), ofMillis(6_200)))
                .isTrue();
    }

    @Test
    void aHangingProcessIsEndedAndThatIsTold() throws Exception {
        Process hanging = new ProcessBuilder("sleep", "600").start();

        TimeKeeper keeper = TimeKeeper.start(hanging, ofMillis(1), clock);
        hanging.onExit().get();

        assertThat(keeper.stop()).isTrue();
    }

    @Test
    void aProcessThatAnsweredInTimeIsLeftAlone() throws Exception {
        Process answering = new ProcessBuilder("sleep", "600").start();
        try {
            TimeKeeper keeper = TimeKeeper.start(answering, ofSeconds(600), clock);

            assertThat(keeper.stop()).isFalse();
            assertThat(answering.isAlive()).isTrue();
        } finally {
            answering.destroyForcibly();
        }
    }
}
