package org.lotse.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The clock of platform and engine together. It ticks, and a test moves it: a reminder due in three days comes without
 * anybody waiting. Call {@link #reset} after the test, for the engine's clock is one for the whole JVM.
 */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant still;

    public void advance(Duration by) {
        ahead = ahead.plus(by);
        ClockUtil.offset(ahead.toMillis());
    }

    public void set(Instant now) {
        advance(Duration.between(instant(), now));
    }

    /** From now on it stands still, until it is reset. */
    public void stop() {
        still = instant().truncatedTo(ChronoUnit.MILLIS);
        ClockUtil.setCurrentTime(Date.from(still));
    }

    public void reset() {
        still = null;
        ahead = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return still != null ? still : Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return still != null ? Clock.fixed(still, zone) : Clock.offset(Clock.system(zone), ahead);
    }

    /** Stands before the platform's own clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlaceOfTheSystems {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
