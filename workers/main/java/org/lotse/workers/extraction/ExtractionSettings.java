package org.lotse.workers.extraction;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.lotse.workers.extraction.virus.Clamd;
import org.lotse.workers.extraction.virus.VirusScanner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How documents are read.
 *
 * @param processes how many documents are read at the same time, each in a process of its own
 * @param memory the heap of such a process, as the option -Xmx says it; with what is not heap it takes 128 MB more
 * @param timeout how much of a processor's time a document may take, the start of a process included; four times as long
 *     on a machine that is busy with other things
 * @param recycleAfter after how many documents a process is replaced
 * @param maxPages more pages than this are refused
 * @param maxPixels pictures with more pixels than this are refused
 * @param maxSize larger files are refused
 * @param recognisedPages of pages that are pictures only, so many are read; the others are shown
 * @param proofOfAddressAge a proof of address issued longer ago than this is too old
 * @param lowConfidence a field less sure than this, from 0 to 1, makes a person look
 * @param clamav where ClamAV's daemon listens, as host:port; empty when files are not scanned here
 */
@Validated
@ConfigurationProperties("lotse.workers.extraction")
public record ExtractionSettings(
        @Min(1) @DefaultValue("2") int processes,
        @NotNull @DefaultValue("160m") String memory,
        @NotNull @DefaultValue("12s") Duration timeout,
        @Min(1) @DefaultValue("200") int recycleAfter,
        @Min(1) @DefaultValue("50") int maxPages,
        @Min(1) @DefaultValue("40000000") long maxPixels,
        @NotNull @DefaultValue("20MB") DataSize maxSize,
        @Min(1) @DefaultValue("5") int recognisedPages,
        @NotNull @DefaultValue("P3M") Period proofOfAddressAge,
        @DefaultValue("0.5") double lowConfidence,
        @NotNull @Pattern(regexp = "|[^:/\\s]+:[0-9]{1,5}") @DefaultValue("") String clamav) {

    VirusScanner scanner() {
        return clamav.isEmpty() ? VirusScanner.NONE : Clamd.at(clamav);
    }

    /** The settings of a program on the command line: system properties and environment, else the usual ones. */
    static ExtractionSettings standard() {
        return Binder.get(new StandardEnvironment()).bindOrCreate("lotse.workers.extraction", ExtractionSettings.class);
    }

    /** Where natives and models are kept when no property says so. */
    static Path defaultHome() {
        String given = System.getProperty("lotse.home", System.getenv("LOTSE_HOME"));
        return given == null ? Path.of(System.getProperty("user.home"), ".lotse") : Path.of(given);
    }
}
