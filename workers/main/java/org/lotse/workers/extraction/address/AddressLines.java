package org.lotse.workers.extraction.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Part;

/** An address of which it is known that it is one, as cards print it: the place may stand before the street. */
public final class AddressLines {

    private AddressLines() {}

    /** Absent where no line has a postal code with its city. */
    public static Optional<Address> of(List<Part> lines) {
        for (Part line : lines) {
            Optional<Place> place = Place.in(line).filter(found -> !found.code().isEmpty());
            if (place.isPresent()) {
                return Optional.of(at(place.get(), line, lines));
            }
        }
        return Optional.empty();
    }

    private static Address at(Place place, Part line, List<Part> lines) {
        List<Part> street = new ArrayList<>();
        Part before = line.line().part(line.from(), place.part().from());
        for (Part other : lines) {
            Part rest = other == line ? before : other;
            if (rest.text().chars().anyMatch(Character::isLetter)) {
                street.add(rest);
            }
        }
        return new Address(
                Optional.empty(),
                street,
                place.code(),
                place.city(),
                Optional.empty(),
                place.country().orElse(""),
                place.plainCode(),
                0);
    }
}
