package org.lotse.endtoend;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what must come. */
final class Patience {

    /** Much more than needed on an idle machine; a test that is right never waits so long. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Patience() {}

    static ConditionFactory until(String what) {
        return Awaitility.await(what).atMost(LONGEST).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(100));
    }
}
