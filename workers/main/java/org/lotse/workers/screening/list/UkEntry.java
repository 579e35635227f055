package org.lotse.workers.screening.list;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the United Kingdom's lists: one name of an entry with what is known of it. The three tables and the XML of
 * rows differ only in what they call their columns.
 *
 * @param cell gives what stands under a column's name, or an empty text
 */
record UkEntry(UnaryOperator<String> cell) {

    private static final Pattern ENUMERATION = Pattern.compile("\\(\\d+\\)|\\([a-z]\\)");
    private static final Pattern IMO = Pattern.compile("IMO(?: number)?\\W{0,3}(\\d{7})");
    private static final Pattern GENDER = Pattern.compile("\\(Gender\\)\\s*:\\s*(\\w+)");
    private static final Pattern REGISTERED = Pattern.compile("\\(Business Reg No\\)\\s*:\\s*([^()]{3,60})");

    void into(Drafts drafts) {
        EntryDraft draft = drafts.entry(first("Unique ID", "Group ID", "GroupID"));
        draft.type(type(first("Designation Type", "Group Type", "GroupTypeDescription")));
        String strength =
                first("Alias strength", "Alias Quality", "AliasQuality").toLowerCase(Locale.ROOT);
        draft.name(name(), strength.startsWith("low"));
        draft.name(first("Name non-latin script", "NameNonLatinScript"), false);
        person(draft);
        numbers(draft);
        each(first("Nationality(/ies)", "Nationality", "Individual_Nationality"))
                .forEach(draft::country);
        if (draft.type() != EntryType.PERSON) {
            each(first("Address Country", "Country")).forEach(draft::country);
            each(first("Current believed flag of ship", "Ship_Flag")).forEach(draft::country);
        }
        draft.programme(first("Regime Name", "Regime", "RegimeName"));
        draft.remark(first("Title")).remark(first("Position", "Individual_Position"));
        draft.remark(first("Other Information", "OtherInformation"));
    }

    private void person(EntryDraft draft) {
        each(first("D.O.B", "DOB", "Individual_DateOfBirth"))
                .flatMap(date -> LooseDate.all(date).stream())
                .forEach(draft::born);
        List<String> towns =
                each(first("Town of birth", "Individual_TownOfBirth")).toList();
        List<String> countries =
                each(first("Country of birth", "Individual_CountryOfBirth")).toList();
        if (towns.size() <= 1 && countries.size() <= 1) {
            draft.bornIn(EntryDraft.joined(String.join("", towns), String.join("", countries)));
        } else {
            Stream.concat(towns.stream(), countries.stream()).forEach(draft::bornIn);
        }
        draft.gender(first("Gender", "Individual_Gender"));
        found(GENDER).forEach(draft::gender);
    }

    private void numbers(EntryDraft draft) {
        Stream.of(
                        first("Passport number", "Individual_PassportNumber"),
                        first("National Identifier number", "National Identification Number", "Individual_NINumber"),
                        first("Business registration number (s)", "Entity_BusinessRegNumber"),
                        first("IMO number", "Ship_IMONumber"))
                .flatMap(UkEntry::each)
                .forEach(draft::identifier);
        found(IMO).forEach(draft::identifier);
        found(REGISTERED).forEach(draft::identifier);
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(first("Other Information", "OtherInformation"))
                .results()
                .map(match -> match.group(1));
    }

    private String name() {
        return Stream.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")
                .map(cell)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String first(String... columns) {
        return Stream.of(columns)
                .map(cell)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** {@code (1) Moscow (2) Kyiv} are two. */
    static Stream<String> each(String text) {
        return ENUMERATION
                .splitAsStream(text)
                .map(part -> part.replaceAll("^[\\s,;.]+|[\\s,;]+$", ""))
                .filter(part -> !part.isBlank());
    }

    static EntryType type(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntryType.PERSON;
            case "ship" -> EntryType.VESSEL;
            default -> EntryType.ORGANISATION;
        };
    }
}
