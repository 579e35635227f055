package org.lotse.workers.extraction.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.IssueDate;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.value.Money;

/** Reads an extract of a commercial register, current or chronological. */
public final class RegisterReader implements PaperReader {

    private static final Phrases ALONE_BY_RULE = Words.phrases("company.alone.rule");
    private static final Phrases EACH_ALONE = Words.phrases("company.each.alone");
    private static final double SURE = 0.92;
    private static final double BY_RULE = 0.85;

    @Override
    public List<Field> read(Paper paper) {
        Sections sections = ChronologicalTable.in(paper.layout()).orElseGet(() -> Sections.of(paper.layout()));
        List<Field> fields = new ArrayList<>();
        first(sections, Heading.NAME).ifPresent(name -> fields.add(name.spelt("companyName", SURE)));
        LegalForm.of(sections).ifPresent(fields::add);
        first(sections, Heading.SEAT).ifPresent(seat -> fields.add(seat.spelt("seat", SURE)));
        Court.in(paper.layout(), sections)
                .ifPresent(entry ->
                        fields.add(entry.number().field("registerNumber", entry.value(), entry.normalised(), SURE)));
        representatives(sections).ifPresent(fields::add);
        capital(paper, sections).ifPresent(fields::add);
        IssueDate.stated(paper).ifPresent(fields::add);
        return fields;
    }

    private static Optional<Part> first(Sections sections, Heading heading) {
        return sections.lines(heading).stream().findFirst();
    }

    private static Optional<Field> capital(Paper paper, Sections sections) {
        return sections.lines(Heading.CAPITAL).stream()
                .flatMap(part -> paper.amounts().in(part.line(), part.from()).stream())
                .filter(found -> found.value().certain())
                .findFirst()
                .map(RegisterReader::capital);
    }

    private static Field capital(Found<Money> found) {
        return found.part()
                .field("shareCapital", found.part().text(), found.value().plain(), SURE);
    }

    /** One field names them all: a value for people, and normalised «NAME: POWER» separated by semicolons. */
    private static Optional<Field> representatives(Sections sections) {
        List<Representative> people = new ArrayList<>(People.in(sections.lines(Heading.OFFICERS), false));
        boolean stated = people.stream().noneMatch(person -> person.power() == Power.UNSTATED);
        people = ruled(people, sections);
        people.addAll(People.in(sections.lines(Heading.PROKURA), true));
        return people.isEmpty() ? Optional.empty() : Optional.of(field(people, stated ? SURE : BY_RULE));
    }

    /** Whose power is not stated acts as the general rule says: alone where everybody may or nobody else is there, else with others. */
    private static List<Representative> ruled(List<Representative> people, Sections sections) {
        String rule = sections.lines(Heading.RULE).stream().map(Part::folded).collect(Collectors.joining(" "));
        if (rule.isEmpty()) {
            return people;
        }
        boolean alone = EACH_ALONE.standIn(rule) || people.size() == 1 && ALONE_BY_RULE.standIn(rule);
        Power power = alone ? Power.ALONE : Power.JOINTLY;
        return people.stream()
                .map(person -> person.power() == Power.UNSTATED ? person.with(power) : person)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Field field(List<Representative> people, double sure) {
        Part first = people.get(0).part();
        Box box = people.stream()
                .map(Representative::part)
                .filter(part -> part.line().page() == first.line().page())
                .map(Part::box)
                .reduce(Box::around)
                .orElseThrow();
        String value = people.stream().map(Representative::words).collect(Collectors.joining("; "));
        String normalised = people.stream().map(Representative::normalised).collect(Collectors.joining("; "));
        Field place = first.field("representatives", value, normalised, sure);
        return new Field(place.name(), value, normalised, place.confidence(), place.page(), box, place.source());
    }
}
