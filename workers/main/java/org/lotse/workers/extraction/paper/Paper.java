package org.lotse.workers.extraction.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.address.Address;
import org.lotse.workers.extraction.address.Addresses;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.reading.TextLine;
import org.lotse.workers.extraction.value.Amounts;
import org.lotse.workers.extraction.value.Dates;
import org.lotse.workers.extraction.value.Periods;

/**
 * A paper laid out, with what finds values on it.
 *
 * @param today no paper was issued later
 * @param addresses the likeliest recipient's first
 */
public record Paper(
        Layout layout, LocalDate today, Dates dates, Amounts amounts, Periods periods, List<Address> addresses) {

    public static Paper of(List<TextLine> lines, LocalDate today) {
        Layout layout = new Layout(lines);
        Dates dates = new Dates(WrittenOrder.of(layout.lines()), today);
        return new Paper(layout, today, dates, new Amounts(dates), new Periods(dates), Addresses.in(layout));
    }

    /** The address the paper was sent to, if one looks like it. */
    public Optional<Address> recipient() {
        return addresses.stream().findFirst().filter(address -> address.merit() > 0);
    }
}
