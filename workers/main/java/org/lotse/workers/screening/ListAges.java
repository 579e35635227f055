package org.lotse.workers.screening;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How old an edition of a list may be.
 *
 * @param oldest by the list's short name; 0 for any age. Lists whose publishers change them every few days have a limit
 *     already, all others have none.
 */
@ConfigurationProperties("lotse.workers.screening")
public record ListAges(Map<String, Duration> oldest) {

    private static final Map<String, Duration> USUAL = Map.of(
            "UN", Duration.ofDays(30),
            "OFAC", Duration.ofDays(30),
            "OFAC-CONS", Duration.ofDays(180),
            "EU", Duration.ofDays(45),
            "UK", Duration.ofDays(30),
            "OFSI", Duration.ofDays(30),
            "CA", Duration.ofDays(90));

    public ListAges {
        Map<String, Duration> ages = new HashMap<>(USUAL);
        if (oldest != null) {
            oldest.forEach((source, age) -> ages.put(source.toUpperCase(Locale.ROOT), age));
        }
        ages.values().removeIf(age -> age.isZero() || age.isNegative());
        oldest = Map.copyOf(ages);
    }
}
