package org.lotse.application.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the bank sets for applications.
 *
 * @param resumeFor how long a link to resume works, and how long an untouched draft is kept
 * @param answerWithin how soon after sending a client may expect an answer, in calendar days
 * @param zone where the bank's days begin and end
 * @param newPerAddress applications that one network address may begin
 * @param linksPerCase resume links that one application may send to an e-mail address
 */
@Validated
@ConfigurationProperties("lotse.application")
public record ApplicationSettings(
        @NotNull @DefaultValue("P90D") Period resumeFor,
        @NotNull @DefaultValue("P7D") Period answerWithin,
        @NotNull @DefaultValue("Europe/Berlin") ZoneId zone,
        @Valid Allowance newPerAddress,
        @Valid Allowance linksPerCase) {

    public ApplicationSettings {
        newPerAddress = newPerAddress == null ? new Allowance(60, Duration.ofMinutes(10)) : newPerAddress;
        linksPerCase = linksPerCase == null ? new Allowance(5, Duration.ofHours(1)) : linksPerCase;
    }

    /** So many in so long a time. */
    public record Allowance(@Min(1) int times, @NotNull Duration in) {}
}
