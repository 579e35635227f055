package org.lotse.offboarding;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param zone where the last day of an account begins and ends */
@Validated
@ConfigurationProperties("lotse.offboarding")
public record OffboardingSettings(@NotNull @DefaultValue("Europe/Berlin") ZoneId zone) {}
