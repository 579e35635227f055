package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Canada's consolidated autonomous sanctions list (SEMA and JVCFOA), the XML. */
final class CanadaReader {

    static final String ROOT = "data-set";

    private static final Pattern BETWEEN_ALIASES = Pattern.compile("[;/\\n]|\\s+or\\s+");
    private static final Pattern LABEL =
            Pattern.compile("^\\W*(?:also known as|aka|formerly|Russian|Belaruss?ian|Ukrainian|Arabic|Farsi)\\s*:\\s*");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iu)(?:pte|pvt|co|ltd|limited|inc|llc|jsc|ojsc|pjsc|plc|gmbh|s\\.?a\\.?|ооо|оао|пао|ао|зао|фгуп|fsue)\\.?(?: ltd\\.?)?");

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> latest = Optional.empty();

    private CanadaReader() {}

    /** The file carries no date of its own, but can be no older than its latest entry. */
    static ListContent read(InputStream bytes) {
        CanadaReader reader = new CanadaReader();
        XmlStream.read(bytes, Set.of(ROOT), reader::element);
        return ListContent.of(reader.latest, reader.drafts);
    }

    private void element(XmlNode node) {
        if (node.name().equals("record")) {
            entry(node);
            LooseDate.published(node.text("DateOfListing"), false)
                    .filter(date -> latest.isEmpty() || date.isAfter(latest.get()))
                    .ifPresent(date -> latest = Optional.of(date));
        }
    }

    private void entry(XmlNode node) {
        String regime = node.text("Country");
        EntryDraft draft = drafts.entry(id(regime, node.text("Schedule"), node.text("Item")));
        String organisation = plain(node.text("EntityOrShip"));
        String imo = node.text("ShipIMONumber");
        draft.type(
                imo.isEmpty() ? organisation.isEmpty() ? EntryType.PERSON : EntryType.ORGANISATION : EntryType.VESSEL);
        draft.name(organisation, false);
        draft.name(plain(node.text("GivenName") + " " + node.text("LastName")), false);
        aliases(node.text("Aliases"), draft.type() == EntryType.PERSON).forEach(alias -> draft.name(alias, false));
        if (draft.type() == EntryType.PERSON) {
            LooseDate.all(plain(node.text("DateOfBirthOrShipBuildDate"))).forEach(draft::born);
        }
        draft.identifier(imo).programme(plain(regime)).remark(plain(node.text("TitleOrShip")));
    }

    /** The publisher gives no number, but regime, schedule and item name one entry. */
    private static String id(String regime, String schedule, String item) {
        String country = regime.split("/")[0].split("\\(")[0];
        return String.join("-", country, schedule, item)
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("-+", "-");
    }

    /** People's aliases stand between commas too, companies' only where no legal form follows. */
    static List<String> aliases(String text, boolean person) {
        return BETWEEN_ALIASES
                .splitAsStream(text)
                .flatMap(part -> commas(part, person))
                .map(alias -> LABEL.matcher(plain(alias)).replaceFirst(""))
                .map(CanadaReader::withoutLoneBrackets)
                .filter(alias -> !alias.isBlank())
                .toList();
    }

    private static Stream<String> commas(String part, boolean person) {
        String[] pieces = part.split(",");
        boolean one = !person
                && Stream.of(pieces)
                        .skip(1)
                        .anyMatch(piece -> LEGAL_FORM.matcher(piece.strip()).matches());
        return one ? Stream.of(part) : Stream.of(pieces);
    }

    private static String withoutLoneBrackets(String alias) {
        boolean paired = alias.indexOf('(') >= 0 && alias.indexOf('(') < alias.lastIndexOf(')');
        return paired ? alias : alias.replaceAll("[()]", "").strip();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
