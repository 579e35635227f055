package org.lotse.idempotency;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the bank remembers a request by its key.
 *
 * @param rememberFor how long a repeated request gets the first answer
 * @param abandonedAfter when a request that never answered counts as lost, as after a crash, and may run again
 * @param patience how long a repeated request waits for the first one to finish
 */
@Validated
@ConfigurationProperties("lotse.idempotency")
record IdempotencySettings(
        @NotNull @DefaultValue("24h") Duration rememberFor,
        @NotNull @DefaultValue("2m") Duration abandonedAfter,
        @NotNull @DefaultValue("5s") Duration patience) {}
