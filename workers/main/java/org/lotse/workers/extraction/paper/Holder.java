package org.lotse.workers.extraction.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lotse.workers.extraction.address.Address;
import org.lotse.workers.extraction.address.LabelledAddress;
import org.lotse.workers.extraction.address.PersonName;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.TextValues;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Spelling;

/** Whose paper it is, and where he lives. */
public final class Holder implements PaperReader {

    private static final Phrases NAME_LABELS = Words.phrases("name.label");
    private static final Phrases ADDRESS_LABELS = Words.phrases("address.label");
    private static final Phrases FAMILY = Words.phrases("family.name");
    private static final Phrases GIVEN = Words.phrases("given.names");
    private static final double MADE_OUT = 0.4;
    private static final double BY_PLACE = 0.9;
    private static final double BY_LABEL = 0.85;

    @Override
    public List<Field> read(Paper paper) {
        Optional<Address> address = paper.recipient().or(() -> LabelledAddress.in(paper.layout()));
        List<Field> fields = new ArrayList<>();
        address.flatMap(Address::name)
                .map(name -> name.spelt("name", BY_PLACE))
                .or(() -> inTwoParts(paper))
                .or(() -> labelled(paper))
                .ifPresent(fields::add);
        address.ifPresent(found -> add(fields, found));
        return fields;
    }

    private static Optional<Field> labelled(Paper paper) {
        return labelled(paper, NAME_LABELS)
                .map(found -> PersonName.untitled(found.value()).spelt("name", BY_LABEL));
    }

    private static Optional<Found<Part>> labelled(Paper paper, Phrases labels) {
        return Labelled.find(paper.layout(), labels, line -> true, new TextValues(Holder::isName)).stream()
                .flatMap(label -> label.nearest().stream())
                .filter(found -> found.part().line().source().confidence() >= MADE_OUT)
                .findFirst();
    }

    /** Beside a label may stand the label of the next column. */
    private static boolean isName(Part part) {
        return PersonName.mayBe(part) && !NAME_LABELS.are(part.folded()) && !ADDRESS_LABELS.are(part.folded());
    }

    /** Forms ask for family name and given names apart. */
    private static Optional<Field> inTwoParts(Paper paper) {
        return labelled(paper, FAMILY).flatMap(family -> labelled(paper, GIVEN).map(given -> {
            String name = given.value().text() + " " + family.value().text();
            Field place = family.value().spelt("name", BY_LABEL);
            return new Field(
                    "name",
                    name,
                    Spelling.ofZone(name),
                    place.confidence(),
                    place.page(),
                    place.box().around(given.value().box()),
                    place.source());
        }));
    }

    private static void add(List<Field> fields, Address address) {
        for (Part street : address.street()) {
            fields.add(street.spelt("street", BY_PLACE));
        }
        if (!address.postalCode().isEmpty()) {
            String code = address.postalCode().text();
            fields.add(address.postalCode()
                    .field("postalCode", code, code.replace(" ", "").toUpperCase(Locale.ROOT), BY_PLACE));
        }
        fields.add(address.city().spelt("city", BY_PLACE));
        if (!address.countryCode().isEmpty()) {
            Part written = address.country().orElse(address.city());
            String value = address.country().map(Part::text).orElse(address.countryCode());
            fields.add(written.field("country", value, address.countryCode(), BY_PLACE));
        }
    }
}
