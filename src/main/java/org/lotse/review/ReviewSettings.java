package org.lotse.review;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the bank sets for reviews.
 *
 * @param zone where the bank's days begin and end
 * @param beginAhead how long before its last day in time a review begins, so that the client can answer
 * @param identityAhead how long an identity document must still be valid, lest the client is asked for a new one
 * @param extractAge how old the last extract of a register may be when its entity is reviewed; no law names an age, so
 *     that this is the house's
 */
@Validated
@ConfigurationProperties("lotse.review")
public record ReviewSettings(
        @NotNull @DefaultValue("Europe/Berlin") ZoneId zone,
        @NotNull @DefaultValue("P28D") Period beginAhead,
        @NotNull @DefaultValue("P3M") Period identityAhead,
        @NotNull @DefaultValue("P1Y") Period extractAge) {}
