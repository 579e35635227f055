package org.lotse.workers.screening.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one individual or entity of the UN list, standing on its start element. */
final class UnEntryReader {

    private static final int DEEPEST = 8;

    private final XMLStreamReader xml;
    private final EntryDraft draft;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Map<String, String>> aliases = new ArrayList<>();

    UnEntryReader(XMLStreamReader xml, EntryType type) {
        this.xml = xml;
        this.draft = new EntryDraft().type(type);
    }

    void into(Drafts drafts) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            child(xml.getLocalName());
        }
        draft.name(fullName(), false);
        draft.name(fields.get("NAME_ORIGINAL_SCRIPT"), false);
        aliases.forEach(this::alias);
        draft.programme(fields.get("UN_LIST_TYPE")).gender(fields.get("GENDER"));
        draft.remark(fields.get("REFERENCE_NUMBER")).remark(fields.get("TITLE")).remark(fields.get("DESIGNATION"));
        draft.remark(fields.get("COMMENTS1"));
        drafts.entry(fields.getOrDefault("DATAID", "")).add(draft);
    }

    private void child(String element) throws XMLStreamException {
        switch (element) {
            case "NATIONALITY" -> part().values().forEach(draft::country);
            case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> aliases.add(part());
            case "INDIVIDUAL_DATE_OF_BIRTH" -> born(part());
            case "INDIVIDUAL_PLACE_OF_BIRTH" -> draft.bornIn(joined(part(), "CITY", "STATE_PROVINCE", "COUNTRY"));
            case "INDIVIDUAL_DOCUMENT" -> draft.identifier(part().get("NUMBER"));
            case "ENTITY_ADDRESS" -> draft.country(part().get("COUNTRY"));
            case "TITLE", "DESIGNATION" -> fields.put(element, String.join(", ", part().values()));
            default -> fields.put(element, String.join(" ", part().values()));
        }
    }

    private String fullName() {
        return joined(" ", fields, "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    }

    private void alias(Map<String, String> alias) {
        draft.name(
                alias.get("ALIAS_NAME"),
                "low".equals(alias.getOrDefault("QUALITY", "").toLowerCase(Locale.ROOT)));
    }

    private void born(Map<String, String> date) {
        if (date.containsKey("FROM_YEAR") && date.containsKey("TO_YEAR")) {
            draft.born(BirthDate.years(year(date.get("FROM_YEAR")), year(date.get("TO_YEAR"))));
            return;
        }
        boolean circa = "APPROXIMATELY".equals(date.get("TYPE_OF_DATE"));
        Stream.of(date.get("DATE"), date.get("YEAR"))
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(BirthDate::of)
                .map(born -> circa ? BirthDate.circa(born.fromYear()) : born)
                .ifPresent(draft::born);
    }

    private static int year(String digits) {
        return BirthDate.of(digits)
                .orElseThrow(() -> new ListRefused("A span of birth years is not given in years"))
                .fromYear();
    }

    private static String joined(Map<String, String> fields, String... names) {
        return joined(", ", fields, names);
    }

    private static String joined(String separator, Map<String, String> fields, String... names) {
        List<String> parts =
                Stream.of(names).map(fields::get).filter(Objects::nonNull).toList();
        return String.join(separator, parts);
    }

    /** The texts below the current element by the name of the element around them, blank ones left out. */
    private Map<String, String> part() throws XMLStreamException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> path = new ArrayList<>(List.of(xml.getLocalName()));
        while (!path.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                deeper(path);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.remove(path.size() - 1);
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                texts.merge(path.get(path.size() - 1), xml.getText().strip(), (a, b) -> a + ", " + b);
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ListRefused("The XML carries an entity, which no official list does");
            }
        }
        return texts;
    }

    private void deeper(List<String> path) {
        if (path.size() == DEEPEST) {
            throw new ListRefused("The XML is nested deeper than any official list");
        }
        path.add(xml.getLocalName());
    }
}
