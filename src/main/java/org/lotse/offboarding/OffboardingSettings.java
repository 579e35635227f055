package org.lotse.offboarding;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param zone where the last day of an account begins and ends
 * @param delivery how long a letter takes to reach a client at most; the period of the bank's notice runs from then
 */
@Validated
@ConfigurationProperties("lotse.offboarding")
public record OffboardingSettings(
        @NotNull @DefaultValue("Europe/Berlin") ZoneId zone, @NotNull @DefaultValue("P4D") Period delivery) {}
