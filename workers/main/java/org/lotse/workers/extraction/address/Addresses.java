package org.lotse.workers.extraction.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;

/** All addresses of a letter, the likeliest recipient's first. */
public final class Addresses {

    private static final Pattern STREET = Pattern.compile("(?u)(.*\\p{L}{2}.*\\d+.*|\\d+.*\\p{L}{2}.*)");
    private static final double AGAIN = 1;

    private Addresses() {}

    public static List<Address> in(Layout layout) {
        Recipients recipients = new Recipients(layout);
        List<Address> found = new ArrayList<>();
        for (AddressBlocks.Block block : new AddressBlocks(layout).find()) {
            address(layout, block)
                    .map(address -> address.with(recipients.merit(block, address)))
                    .ifPresent(found::add);
        }
        return found.stream()
                .map(address -> address.with(again(address, found)))
                .sorted(Comparator.comparingDouble(Address::merit).reversed())
                .toList();
    }

    private static double again(Address address, List<Address> all) {
        return all.stream().anyMatch(other -> other != address && other.at(address)) ? AGAIN : 0;
    }

    private static Optional<Address> address(Layout layout, AddressBlocks.Block block) {
        List<Part> lines = new ArrayList<>(block.lines());
        fromTitled(lines);
        while (lines.size() > 1 && PersonName.isTitle(lines.get(0).line())) {
            lines.remove(0);
        }
        Optional<Part> name = lines.stream().findFirst().filter(PersonName::mayBe);
        name.ifPresent(lines::remove);
        List<Part> street = street(lines);
        Place place = block.place();
        Optional<Part> country = layout.under(place.line(), 2.6)
                .filter(line -> CountryNames.named(line.text()).isPresent())
                .map(Line::whole);
        if (street.isEmpty() || place.code().isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Address(
                name.map(PersonName::untitled),
                street,
                place.code(),
                place.city(),
                country,
                country.flatMap(line -> CountryNames.named(line.text()))
                        .or(place::country)
                        .orElse(""),
                place.plainCode(),
                0));
    }

    /** What stands above somebody with a title does not belong to his address. */
    private static void fromTitled(List<Part> lines) {
        for (int at = lines.size() - 2; at > 0; at--) {
            if (PersonName.isTitled(lines.get(at).line())) {
                lines.subList(0, at).clear();
                return;
            }
        }
    }

    /** The lines with a house number; the last line before the place where no line has one. */
    private static List<Part> street(List<Part> lines) {
        List<Part> numbered = lines.stream()
                .filter(line -> STREET.matcher(line.text()).matches())
                .toList();
        if (numbered.isEmpty()) {
            return lines.isEmpty() ? List.of() : List.of(lines.get(lines.size() - 1));
        }
        return List.of(numbered.get(numbered.size() - 1));
    }
}
