package org.lotse.workers.extraction.address;

import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Part;

/**
 * An address with whoever lives there.
 *
 * @param name nobody's where only the address stands
 * @param street one part or more, from top to bottom
 * @param country where a line names it
 * @param merit how much speaks for the recipient's address; the sender's has less
 */
public record Address(
        Optional<Part> name,
        List<Part> street,
        Part postalCode,
        Part city,
        Optional<Part> country,
        String countryCode,
        String plainCode,
        double merit) {

    Address with(double more) {
        return new Address(name, street, postalCode, city, country, countryCode, plainCode, merit + more);
    }

    /** Whether both are the same place. */
    boolean at(Address other) {
        return plainCode.equals(other.plainCode) && city.folded().equals(other.city.folded());
    }
}
