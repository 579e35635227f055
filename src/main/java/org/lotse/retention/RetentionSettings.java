package org.lotse.retention;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When records whose time is over are listed.
 *
 * @param watch whether lists are made by themselves
 * @param lookEvery how often a new day is looked for
 */
@Validated
@ConfigurationProperties("lotse.retention")
record RetentionSettings(@DefaultValue("true") boolean watch, @NotNull @DefaultValue("5m") Duration lookEvery) {}
