package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotse.application.internal.ApplicationSettings.Allowance;
import org.lotse.application.internal.Throttle.TooMany;

class ThrottleTest {

    private final Throttle throttle = new Throttle();

    @Test
    void whoKnocksTooOftenIsToldWhenToComeBack() {
        var allowance = new Allowance(2, Duration.ofHours(1));
        throttle.take("somebody", allowance);
        throttle.take("somebody", allowance);

        assertThatThrownBy(() -> throttle.take("somebody", allowance))
                .asInstanceOf(type(TooMany.class))
                .satisfies(tooMany ->
                        assertThat(tooMany.pause()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31)));
    }

    @Test
    void oneDoesNotHoldUpAnother() {
        var allowance = new Allowance(1, Duration.ofHours(1));
        throttle.take("somebody", allowance);

        throttle.take("somebody else", allowance);
    }
}
