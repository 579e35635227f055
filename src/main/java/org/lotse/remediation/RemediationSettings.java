package org.lotse.remediation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the bank sets for remediations.
 *
 * @param lookEvery how often a remediation that waits for reviews to end looks for room
 * @param reviewTakes working days a review takes, for forecasts, until enough have ended to know
 */
@Validated
@ConfigurationProperties("lotse.remediation")
record RemediationSettings(
        @NotNull @DefaultValue("15m") Duration lookEvery, @Min(1) @DefaultValue("20") int reviewTakes) {}
