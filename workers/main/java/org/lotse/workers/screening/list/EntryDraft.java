package org.lotse.workers.screening.list;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry while its parts are still being read from a file. */
final class EntryDraft {

    private final Map<String, Boolean> names = new LinkedHashMap<>();
    private final Set<BirthDate> datesOfBirth = new LinkedHashSet<>();
    private final Set<String> placesOfBirth = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> identifiers = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_TEXT = 100_000;

    private String id = "";
    private EntryType type = EntryType.ORGANISATION;
    private Optional<Gender> gender = Optional.empty();
    private String programme = "";

    /** Numbers longer than any archive keeps are shortened to something as unique. */
    EntryDraft id(String value) {
        id = value.strip();
        if (id.length() > LONGEST_ID) {
            id = id.substring(0, LONGEST_ID - 33) + "~"
                    + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                            .toString()
                            .replace("-", "");
        }
        return this;
    }

    EntryType type() {
        return type;
    }

    EntryDraft type(EntryType value) {
        type = value;
        return this;
    }

    EntryDraft name(String text, boolean weak) {
        String name = bounded(text == null ? "" : text.strip(), LONGEST_NAME);
        if (!name.isEmpty()) {
            names.merge(name, weak, Boolean::logicalAnd);
        }
        return this;
    }

    EntryDraft born(BirthDate date) {
        datesOfBirth.add(date);
        return this;
    }

    EntryDraft bornIn(String place) {
        addText(placesOfBirth, place);
        return this;
    }

    EntryDraft country(String nameOrCode) {
        Countries.codeOf(nameOrCode).ifPresent(countries::add);
        return this;
    }

    EntryDraft gender(String text) {
        Gender.of(text).ifPresent(value -> gender = Optional.of(value));
        return this;
    }

    EntryDraft identifier(String number) {
        String plain = Identifiers.plain(number);
        if (plain.length() >= Identifiers.SHORTEST) {
            identifiers.add(plain);
        }
        return this;
    }

    EntryDraft programme(String value) {
        programme = value == null ? "" : value.strip();
        return this;
    }

    EntryDraft remark(String text) {
        addText(remarks, text);
        return this;
    }

    private static void addText(Set<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(bounded(text.strip(), LONGEST_TEXT));
        }
    }

    private static String bounded(String text, int longest) {
        if (text.length() > longest) {
            throw new ListRefused("An entry has a text longer than any official list");
        }
        return text;
    }

    /** The parts that are there, with commas between. */
    static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    /** Everything the other says too. */
    void add(EntryDraft other) {
        type = other.type;
        other.names.forEach(this::name);
        datesOfBirth.addAll(other.datesOfBirth);
        placesOfBirth.addAll(other.placesOfBirth);
        countries.addAll(other.countries);
        identifiers.addAll(other.identifiers);
        remarks.addAll(other.remarks);
        gender = other.gender.or(() -> gender);
        programme = other.programme.isEmpty() ? programme : other.programme;
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    /** @throws ListRefused when the entry has no number or no name */
    ListEntry finished() {
        if (id.isEmpty() || names.isEmpty()) {
            throw new ListRefused("An entry has no %s".formatted(id.isEmpty() ? "number" : "name"));
        }
        List<ListedName> listed = names.entrySet().stream()
                .map(name -> new ListedName(name.getKey(), name.getValue()))
                .toList();
        return new ListEntry(
                id,
                type,
                listed,
                List.copyOf(datesOfBirth),
                List.copyOf(placesOfBirth),
                List.copyOf(countries),
                gender,
                List.copyOf(identifiers),
                programme,
                String.join("; ", remarks));
    }

    @Override
    public String toString() {
        return "entry %s (%s)".formatted(id, type.name().toLowerCase(Locale.ROOT));
    }
}
