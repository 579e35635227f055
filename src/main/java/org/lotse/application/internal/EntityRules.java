package org.lotse.application.internal;

import static org.lotse.application.internal.Check.required;
import static org.lotse.application.internal.Check.unless;
import static org.lotse.application.internal.Check.unlessMissing;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.OriginOfFunds;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.party.LegalForm;
import org.lotse.party.Representative;

/** What an application of a legal entity has to fulfil (GwG §§11(4) no. 2, 12(2); AO §154(2a)), in the order of the page. */
final class EntityRules {

    private static final Set<LegalForm> ENTERED =
            EnumSet.of(LegalForm.CORPORATION, LegalForm.PARTNERSHIP, LegalForm.COOPERATIVE, LegalForm.ASSOCIATION);
    private static final Set<String> OF_PEOPLE = Set.of("names", "birth", "address");

    private final EntityForm form;
    private final Statement statement;

    /**
     * @param documents the kinds that are there
     * @param wanted the kinds that have to be there
     */
    EntityRules(EntityForm form, Set<DocumentType> documents, Set<DocumentType> wanted, LocalDate today) {
        this.form = form;
        this.statement = new Statement(form.application("en"), documents, wanted, today);
    }

    List<FieldProblem> problems() {
        Stream<FieldProblem> shared = Stream.concat(PersonRules.ALL.stream(), ContactRules.ALL.stream())
                .filter(rule -> OF_PEOPLE.contains(rule.name()) || ContactRules.ALL.contains(rule))
                .flatMap(rule -> rule.problems(statement));
        return Stream.of(unkeepable(), entity(), papers(), money(), taxes(), representative(), shared)
                .flatMap(problems -> problems)
                .filter(Predicate.not(this::isTypedWrongly))
                .distinct()
                .sorted(Comparator.comparingInt(EntityRules::place))
                .toList();
    }

    /** Where on the page a field stands; the papers follow what the entity does. */
    private static int place(FieldProblem problem) {
        int place = EntityForm.FIELDS.indexOf(problem.field());
        return place < 0 ? EntityForm.FIELDS.indexOf("business") : place;
    }

    /** A date that is none is not missing, and neither is an age known of it. */
    private boolean isTypedWrongly(FieldProblem problem) {
        boolean date = problem.field().equals("dateOfBirth") && problem.code().equals("required");
        return date && form.text("dateOfBirth") != null;
    }

    private Stream<FieldProblem> unkeepable() {
        return EntityForm.FIELDS.stream()
                .filter(field -> form.text(field) != null)
                .flatMap(field -> TypedText.unkeepable(field, TextNode.valueOf(form.text(field))).stream());
    }

    private Stream<FieldProblem> entity() {
        LegalForm legal = form.choice("form", LegalForm.class);
        boolean entered = form.text("court") != null || form.text("number") != null || ENTERED.contains(legal);
        Stream<FieldProblem> register = entered
                ? Stream.concat(required("court", form.text("court")), required("number", form.text("number")))
                : Stream.empty();
        return Stream.of(
                        required("name", form.text("name")),
                        required("form", form.text("form")),
                        unlessMissing(form.text("form"), legal != null, "form", "not-a-choice"),
                        register,
                        required("business", form.text("business")))
                .flatMap(problems -> problems);
    }

    private Stream<FieldProblem> papers() {
        return statement.wanted().stream().flatMap(type -> DocumentRules.handedIn(statement, type));
    }

    private Stream<FieldProblem> money() {
        String turnover = form.text("expectedMonthlyTurnover");
        Integer amount = form.number("expectedMonthlyTurnover");
        boolean origin = form.choice("originOfFunds", OriginOfFunds.class) != null;
        return Stream.of(
                        required("expectedMonthlyTurnover", turnover),
                        unlessMissing(turnover, amount != null, "expectedMonthlyTurnover", "not-a-number"),
                        unless(amount == null || amount >= 0, "expectedMonthlyTurnover", "negative"),
                        required("originOfFunds", form.text("originOfFunds")),
                        unlessMissing(form.text("originOfFunds"), origin, "originOfFunds", "not-a-choice"))
                .flatMap(problems -> problems);
    }

    private Stream<FieldProblem> taxes() {
        ApplicationForm stated = statement.form();
        return Stream.of(
                        country("taxCountry"),
                        required("taxNumber", form.text("taxNumber")),
                        unless(Boolean.TRUE.equals(stated.taxSelfCertified()), "taxCertified", "to-be-certified"))
                .flatMap(problems -> problems);
    }

    private Stream<FieldProblem> representative() {
        String birth = form.text("dateOfBirth");
        boolean power = form.choice("power", Representative.Power.class) != null;
        return Stream.of(
                        unlessMissing(birth, form.date("dateOfBirth") != null, "dateOfBirth", "not-a-date"),
                        country("nationality"),
                        required("office", form.text("office")),
                        required("power", form.text("power")),
                        unlessMissing(form.text("power"), power, "power", "not-a-choice"))
                .flatMap(problems -> problems);
    }

    private Stream<FieldProblem> country(String field) {
        String typed = form.text(field);
        return Stream.concat(
                required(field, typed), unlessMissing(typed, CountryCode.isKnown(typed), field, "unknown-country"));
    }
}
