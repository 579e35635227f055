package org.lotse.workers.screening.match;

import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.name.ReadName;
import org.lotse.workers.screening.name.Token;

/** A name on a list, ready to be compared. */
record IndexedName(String list, ListEntry entry, ReadName name, boolean weak, double weight) {

    static IndexedName of(String list, ListEntry entry, ReadName name, boolean weak) {
        return new IndexedName(list, entry, name, weak, weight(name));
    }

    /** The weight of the words that carry meaning. */
    static double weight(ReadName name) {
        return name.tokens().stream()
                .filter(token -> token.kind().carries())
                .mapToDouble(Token::weight)
                .sum();
    }
}
