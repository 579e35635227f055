package org.lotse.portfolio;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.lotse.screening.ScreeningResult.ListVersion;

/**
 * What a worker program needs to screen one partition.
 *
 * @param from for a {@link RunKind#DELTA}, the editions before the change
 * @param base what screened the book before; a worker that is another screens everybody against everything instead
 */
public record PartitionOrder(
        RunKind kind, List<ListVersion> lists, List<ListVersion> from, Base base, List<Client> clients) {

    /** Engine and threshold that the standing hits come from. */
    public record Base(String engine, double threshold) {}

    /**
     * One client.
     *
     * @param whole whether the client's data is new, so that a change of the lists is not enough to compare it with
     */
    public record Client(long number, boolean whole, @JsonRawValue String query) {}
}
