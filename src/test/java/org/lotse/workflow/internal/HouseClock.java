package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands at {@link BankInMemory#NOW} until a test moves it; who moves it puts it back. */
final class HouseClock extends Clock {

    private volatile Instant now = BankInMemory.NOW;

    void set(Instant moment) {
        now = moment;
    }

    void reset() {
        now = BankInMemory.NOW;
    }

    /** Takes one step at another moment. */
    void at(Instant moment, Runnable step) {
        set(moment);
        try {
            step.run();
        } finally {
            reset();
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        HouseClock house = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return house.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return house.withZone(other);
            }
        };
    }
}
