package org.lotse.portfolio;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.validation.annotation.Validated;

/**
 * When and in what pieces the book is screened.
 *
 * @param daily a time such as {@code 02:00}, or a cron expression of six fields
 * @param zone in which {@code daily} is meant; without it the machine's
 * @param partitionSize clients in one partition; more when there would be too many partitions
 * @param watch whether runs start by themselves
 * @param lookEvery how often changed lists and the daily hour are looked for
 */
@Validated
@ConfigurationProperties("lotse.portfolio")
record PortfolioSettings(
        @NotNull @DefaultValue("02:00") String daily,
        ZoneId zone,
        @Min(10) @Max(100_000) @DefaultValue("5000") int partitionSize,
        @DefaultValue("true") boolean watch,
        @NotNull @DefaultValue("2s") Duration lookEvery) {

    PortfolioSettings {
        zone = zone == null ? ZoneId.systemDefault() : zone;
        cron(daily);
    }

    CronExpression schedule() {
        return cron(daily);
    }

    private static CronExpression cron(String text) {
        if (text.matches("\\d{1,2}:\\d{2}")) {
            LocalTime time = LocalTime.parse(text.length() == 4 ? "0" + text : text);
            return CronExpression.parse("0 %d %d * * *".formatted(time.getMinute(), time.getHour()));
        }
        return CronExpression.parse(text);
    }
}
