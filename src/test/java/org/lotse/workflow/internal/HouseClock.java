package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still at one moment, and for the length of a step at another. */
final class HouseClock extends Clock {

    private Instant now = BankInMemory.NOW;

    void at(Instant moment, Runnable step) {
        now = moment;
        try {
            step.run();
        } finally {
            now = BankInMemory.NOW;
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
        return Clock.fixed(now, zone);
    }
}
