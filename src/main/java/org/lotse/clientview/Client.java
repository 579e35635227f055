package org.lotse.clientview;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.casefile.CaseFile;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.security.Staff;

/**
 * Whom the page is about, and who reads it.
 *
 * @param party as the bank was asked for
 * @param parties all that are one client, the party itself first
 * @param cases all of theirs, the oldest first
 */
record Client(Party party, List<Party> parties, List<CaseFile> cases, Staff reader) {

    Client {
        parties = List.copyOf(parties);
        cases = List.copyOf(cases);
    }

    /** Null for a legal entity. */
    public NaturalPerson person() {
        return party instanceof NaturalPerson person ? person : null;
    }

    /** Null for a natural person. */
    public LegalEntity entity() {
        return party instanceof LegalEntity entity ? entity : null;
    }

    List<PartyId> ids() {
        return parties.stream().map(Party::id).toList();
    }

    /** What a room knows of each case, together. */
    <T> Stream<T> each(Function<CaseId, List<T>> room) {
        return cases.stream().map(CaseFile::id).map(room).flatMap(List::stream);
    }

    /** What a room knows of each case, the newest first. */
    <T, M extends Comparable<M>> List<T> newestFirst(Function<CaseId, List<T>> room, Function<T, M> moment) {
        return each(room).sorted(Comparator.comparing(moment).reversed()).toList();
    }
}
