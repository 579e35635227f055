package org.lotse.application.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.application.internal.ApplicationSettings.Allowance;
import org.springframework.stereotype.Component;

/** Holds back those who knock too often. Counted per node; those not seen for longest are forgotten first. */
@Component
public class Throttle {

    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Somebody knocked too often. */
    public static final class TooMany extends RuntimeException {

        private final transient Duration wait;

        TooMany(Duration wait) {
            super("too many");
            this.wait = wait;
        }

        /** How long until the next one is let in, rounded up to full seconds. */
        public Duration pause() {
            return wait;
        }
    }

    /** @throws TooMany when the allowance is used up */
    public void take(String who, Allowance allowance) {
        ConsumptionProbe probe = bucket(who, allowance).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new TooMany(Duration.ofSeconds(wait.toSeconds() + 1));
        }
    }

    private synchronized Bucket bucket(String who, Allowance allowance) {
        return buckets.computeIfAbsent(who, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.times()).refillGreedy(allowance.times(), allowance.in()))
                .build());
    }
}
