package org.lotse.application.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.Representative;

/** People who have come to act for a legal entity since the bank last asked. */
final class Newcomers {

    /** So many fit on the page; who has more of them hands in the extract and is asked once more. */
    static final int MOST = 3;

    private static final List<String> FIELDS =
            List.of("givenNames", "familyName", "dateOfBirth", "placeOfBirth", "nationality", "office", "power");

    private record Newcomer(String prefix, PartyId id, EntityForm form) {

        String text(String field) {
            return form.text(prefix + field);
        }

        LocalDate born() {
            return form.date(prefix + "dateOfBirth");
        }

        Representative.Power power() {
            return form.choice(prefix + "power", Representative.Power.class);
        }

        boolean isTyped() {
            return FIELDS.stream().anyMatch(field -> text(field) != null);
        }

        FieldProblem problem(String field, String code) {
            return new FieldProblem(prefix + field, code);
        }
    }

    private final List<Newcomer> all;
    private final LocalDate today;

    Newcomers(Map<String, String> typed, LocalDate today) {
        var form = new EntityForm(typed);
        this.all = IntStream.range(0, MOST)
                .mapToObj(place -> new Newcomer("new-" + place + "-", PartyId.next(), form))
                .filter(Newcomer::isTyped)
                .toList();
        this.today = today;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<FieldProblem> problems() {
        return all.stream().flatMap(this::problems).toList();
    }

    private Stream<FieldProblem> problems(Newcomer one) {
        var problems = new ArrayList<FieldProblem>();
        FIELDS.stream()
                .filter(field -> !field.equals("placeOfBirth") && one.text(field) == null)
                .forEach(field -> problems.add(one.problem(field, "required")));
        if (one.text("dateOfBirth") != null && one.born() == null) {
            problems.add(one.problem("dateOfBirth", "not-a-date"));
        }
        if (one.born() != null && !one.born().isBefore(today)) {
            problems.add(one.problem("dateOfBirth", "not-in-the-past"));
        }
        if (one.text("nationality") != null && !CountryCode.isKnown(one.text("nationality"))) {
            problems.add(one.problem("nationality", "unknown-country"));
        }
        if (one.text("power") != null && one.power() == null) {
            problems.add(one.problem("power", "not-a-choice"));
        }
        return problems.stream();
    }

    /** As a change of representatives tells them. */
    Stream<String> named() {
        return all.stream()
                .map(one -> one.text("givenNames") + " " + one.text("familyName") + ", " + one.text("office") + ", "
                        + one.text("power"));
    }

    Stream<Representative> representatives() {
        return all.stream().map(one -> new Representative(one.id(), one.text("office"), one.power()));
    }

    /** What they say of public functions is asked when they are identified. */
    List<NaturalPerson> people(String language) {
        return all.stream().map(one -> person(one, language)).toList();
    }

    private static NaturalPerson person(Newcomer one, String language) {
        return new NaturalPerson(
                one.id(),
                one.text("givenNames"),
                one.text("familyName"),
                one.born(),
                one.text("placeOfBirth"),
                null,
                List.of(new CountryCode(one.text("nationality"))),
                null,
                List.of(),
                PepDeclaration.none(),
                null,
                null,
                null,
                language);
    }
}
