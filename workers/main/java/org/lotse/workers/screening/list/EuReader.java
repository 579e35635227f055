package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the European Union's consolidated list of financial sanctions (FSF), the full XML. */
final class EuReader {

    static final String ROOT = "export";
    private static final String NO_COUNTRY = "00";

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> generated = Optional.empty();

    private EuReader() {}

    static ListContent read(InputStream bytes) {
        EuReader reader = new EuReader();
        XmlStream.read(bytes, Set.of(ROOT), reader::element);
        return ListContent.of(reader.generated, reader.drafts);
    }

    private void element(XmlNode node) {
        if (node.name().equals(ROOT)) {
            generated = LooseDate.published(node.attribute("generationDate"), false);
        } else if (node.name().equals("sanctionEntity")) {
            entity(node);
        }
    }

    private void entity(XmlNode node) {
        String reference = node.attribute("euReferenceNumber");
        EntryDraft draft = drafts.entry(reference.isEmpty() ? node.attribute("logicalId") : reference);
        draft.type(node.below("subjectType").map(EuReader::type).findFirst().orElse(EntryType.ORGANISATION));
        node.below("nameAlias").forEach(alias -> name(draft, alias));
        node.below("citizenship").forEach(part -> country(draft, part));
        node.below("birthdate").forEach(part -> born(draft, part));
        node.below("identification").forEach(part -> identified(draft, part));
        if (draft.type() != EntryType.PERSON) {
            node.below("address").forEach(part -> country(draft, part));
        }
        node.below("regulation")
                .map(part -> part.attribute("programme"))
                .filter(programme -> !programme.isEmpty())
                .findFirst()
                .ifPresent(draft::programme);
        node.below("remark").forEach(remark -> draft.remark(remark.text()));
        draft.remark(node.attribute("designationDetails"));
    }

    private static EntryType type(XmlNode subject) {
        return switch (subject.attribute("code").toLowerCase(Locale.ROOT)) {
            case "person" -> EntryType.PERSON;
            case "vessel", "ship" -> EntryType.VESSEL;
            default -> subject.attribute("classificationCode").equals("P") ? EntryType.PERSON : EntryType.ORGANISATION;
        };
    }

    private static void name(EntryDraft draft, XmlNode alias) {
        String whole = alias.attribute("wholeName");
        String parts = String.join(
                " ", alias.attribute("firstName"), alias.attribute("middleName"), alias.attribute("lastName"));
        draft.name(whole.isEmpty() ? parts : whole, alias.attribute("strong").equals("false"));
        draft.gender(alias.attribute("gender"));
        draft.remark(alias.attribute("function"));
    }

    private static void country(EntryDraft draft, XmlNode part) {
        String code = part.attribute("countryIso2Code");
        draft.country(code.isEmpty() || code.equals(NO_COUNTRY) ? part.attribute("countryDescription") : code);
    }

    private static void born(EntryDraft draft, XmlNode part) {
        draft.bornIn(EntryDraft.joined(
                part.attribute("place"),
                part.attribute("city"),
                part.attribute("region"),
                part.attribute("countryDescription").equals("UNKNOWN") ? "" : part.attribute("countryDescription")));
        String calendar = part.attribute("calendarType");
        if (calendar.isEmpty() || calendar.equals("GREGORIAN")) {
            date(part).ifPresent(draft::born);
        }
    }

    private static Optional<BirthDate> date(XmlNode part) {
        Optional<BirthDate> from = BirthDate.of(part.attribute("yearRangeFrom"));
        Optional<BirthDate> to = BirthDate.of(part.attribute("yearRangeTo"));
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(BirthDate.years(from.get().fromYear(), to.get().fromYear()));
        }
        Optional<BirthDate> date = BirthDate.of(part.attribute("birthdate"))
                .or(() -> BirthDate.of(String.join(
                        "-", part.attribute("year"), part.attribute("monthOfYear"), part.attribute("dayOfMonth"))))
                .or(() -> BirthDate.of(part.attribute("year")));
        return part.attribute("circa").equals("true") ? date.map(day -> BirthDate.circa(day.fromYear())) : date;
    }

    private static void identified(EntryDraft draft, XmlNode part) {
        String number = part.attribute("number");
        draft.identifier(number.isEmpty() ? part.attribute("latinNumber") : number);
        draft.name(part.attribute("nameOnDocument"), false);
        if (part.attribute("identificationTypeCode").equals("passport")) {
            country(draft, part);
        }
    }
}
