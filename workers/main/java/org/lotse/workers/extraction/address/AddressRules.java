package org.lotse.workers.extraction.address;

import java.time.LocalDate;
import java.util.List;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

/** Finds whose address a letter, bill or statement proves, where, by whom and of when. */
public final class AddressRules {

    private final LocalDate today;

    public AddressRules(LocalDate today) {
        this.today = today;
    }

    public List<Field> fields(List<TextLine> lines) {
        return List.of();
    }
}
