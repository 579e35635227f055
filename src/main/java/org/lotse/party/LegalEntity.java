package org.lotse.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.kernel.CountryCode;

/**
 * A company, partnership, foundation, association or arrangement, as its register or its statutes state it.
 *
 * @param name with the legal form where the form is part of the name
 * @param seat the town of the registered seat
 * @param register where it is entered, or null when its form is entered nowhere
 * @param lei or null; few have one
 * @param representatives in the order of the register; empty while unknown
 */
public record LegalEntity(
        PartyId id,
        String name,
        LegalForm form,
        String seat,
        CountryCode country,
        RegisterEntry register,
        Lei lei,
        List<Representative> representatives)
        implements Party {

    public LegalEntity {
        representatives = List.copyOf(representatives);
    }

    /** The same with one more who acts for it. */
    public LegalEntity with(Representative representative) {
        List<Representative> all = Stream.concat(representatives.stream(), Stream.of(representative))
                .toList();
        return new LegalEntity(id, name, form, seat, country, register, lei, all);
    }

    @Override
    @JsonIgnore
    public String fullName() {
        return name;
    }
}
