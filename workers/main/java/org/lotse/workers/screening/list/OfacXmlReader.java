package org.lotse.workers.screening.list;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads OFAC's lists from their classic XML ({@code sdn.xml}, {@code consolidated.xml}). */
final class OfacXmlReader {

    static final String ROOT = "sdnList";

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)passport|identif|registration|number|no\\.|#|\\bIMO\\b|MMSI|cedula|C\\.U\\.R\\.P|R\\.F\\.C|SSN|N\\.?I\\.?[TE]\\b|RUC|RIF"
                    + "|licen[cs]e|BIC|LEI|digital currency|D\\.N\\.I|tax|VAT|D-U-N-S|\\bID\\b");
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)phone|fax|website|e-?mail|gender|date|information");

    private final Drafts drafts = new Drafts();
    private Optional<LocalDate> published = Optional.empty();

    private OfacXmlReader() {}

    static ListContent read(InputStream bytes) {
        OfacXmlReader reader = new OfacXmlReader();
        XmlStream.read(bytes, Set.of(ROOT), reader::element);
        return ListContent.of(reader.published, reader.drafts);
    }

    private void element(XmlNode node) {
        if (node.name().equals("publshInformation")) {
            published = LooseDate.published(node.text("Publish_Date"), true);
        } else if (node.name().equals("sdnEntry")) {
            entry(node);
        }
    }

    private void entry(XmlNode node) {
        EntryDraft draft = drafts.entry(node.text("uid"));
        draft.type(OfacReader.type(node.text("sdnType").toLowerCase(Locale.ROOT)));
        draft.name(name(node), false);
        node.anywhere("aka")
                .forEach(alias -> draft.name(name(alias), alias.text("category").equals("weak")));
        node.texts("dateOfBirth").flatMap(date -> LooseDate.all(date).stream()).forEach(draft::born);
        node.texts("placeOfBirth").forEach(draft::bornIn);
        Stream.of("nationality", "citizenship")
                .flatMap(node::anywhere)
                .map(part -> part.text("country"))
                .forEach(draft::country);
        node.anywhere("id").forEach(id -> identified(draft, id));
        if (draft.type() != EntryType.PERSON) {
            node.anywhere("address").map(part -> part.text("country")).forEach(draft::country);
            node.texts("vesselFlag").forEach(draft::country);
        }
        draft.programme(node.texts("program").collect(Collectors.joining(" ")));
        draft.remark(node.text("title")).remark(node.text("remarks"));
    }

    private static String name(XmlNode node) {
        return (node.text("firstName") + " " + node.text("lastName")).strip();
    }

    private static void identified(EntryDraft draft, XmlNode id) {
        String type = id.text("idType");
        String number = id.text("idNumber");
        if (type.equals("Gender")) {
            draft.gender(number);
        } else if (NUMBER.matcher(type).find() && !NO_NUMBER.matcher(type).find()) {
            draft.identifier(number);
        } else {
            draft.remark(EntryDraft.joined(type, number));
        }
    }
}
