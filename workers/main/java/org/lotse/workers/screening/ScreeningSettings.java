package org.lotse.workers.screening;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this bank screens.
 *
 * @param lists folder, {@code file:} URL or {@code http(s)} URL of the lists, several separated by commas; without it
 *     the folder {@code lists} in Lotse's home
 * @param reload how often the lists are looked for again
 * @param threshold score from which an entry is a hit, 0 to 1, both included
 * @param hits how many hits of one screening are reported at most, not counting those the client was cleared of
 * @param threads how many parties are screened at the same time in one process
 */
@Validated
@ConfigurationProperties("lotse.workers.screening")
public record ScreeningSettings(
        String lists,
        @DefaultValue("1h") Duration reload,
        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.85") double threshold,
        @Min(1) @Max(1000) @DefaultValue("50") int hits,
        @Min(1) @Max(64) @DefaultValue("2") int threads) {

    /** The threshold all measurements are made with. */
    static final double USUAL_THRESHOLD = 0.85;
}
