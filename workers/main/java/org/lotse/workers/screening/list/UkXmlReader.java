package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the UK Sanctions List of the Foreign, Commonwealth and Development Office from its XML. */
final class UkXmlReader {

    static final String ROOT = "Designations";

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> generated = Optional.empty();
    private Optional<LocalDate> latest = Optional.empty();

    private UkXmlReader() {}

    static ListContent read(InputStream bytes) {
        UkXmlReader reader = new UkXmlReader();
        XmlStream.read(bytes, Set.of(ROOT), reader::element);
        return ListContent.of(reader.generated.or(() -> reader.latest), reader.drafts);
    }

    private void element(XmlNode node) {
        if (node.name().equals("DateGenerated")) {
            generated = LooseDate.published(node.text(), false);
        } else if (node.name().equals("Designation")) {
            designation(node);
            LooseDate.published(node.text("LastUpdated"), false)
                    .filter(date -> latest.isEmpty() || date.isAfter(latest.get()))
                    .ifPresent(date -> latest = Optional.of(date));
        }
    }

    private void designation(XmlNode node) {
        EntryDraft draft = drafts.entry(node.text("UniqueID"));
        draft.type(UkEntry.type(node.text("IndividualEntityShip")));
        node.below("Names").flatMap(names -> names.below("Name")).forEach(name -> name(draft, name));
        node.texts("NameNonLatinScript").forEach(name -> draft.name(name, false));
        node.texts("DOB").flatMap(date -> LooseDate.all(date).stream()).forEach(draft::born);
        node.anywhere("Location")
                .map(place -> EntryDraft.joined(place.text("TownOfBirth"), place.text("CountryOfBirth")))
                .forEach(draft::bornIn);
        node.texts("Nationality").forEach(draft::country);
        node.texts("Gender").forEach(draft::gender);
        Stream.of("PassportNumber", "NationalIdentifierNumber", "BusinessRegistrationNumber", "IMONumber")
                .flatMap(node::texts)
                .forEach(draft::identifier);
        if (draft.type() != EntryType.PERSON) {
            node.texts("AddressCountry").forEach(draft::country);
            node.texts("CurrentBelievedFlagOfShip").forEach(draft::country);
        }
        draft.programme(node.text("RegimeName"));
        Stream.of("Title", "Position", "OtherInformation").flatMap(node::texts).forEach(draft::remark);
    }

    private static void name(EntryDraft draft, XmlNode name) {
        String whole = Stream.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6")
                .map(name::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String strength = name.text("AliasStrength").toLowerCase(Locale.ROOT);
        draft.name(whole, strength.startsWith("low"));
    }
}
