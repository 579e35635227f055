package org.lotse.application.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.application.internal.EntityReviewing.Acting;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.RegisterEntry;
import org.lotse.party.Representative;
import org.lotse.review.ReviewChange;

/** What a representative answered in a review, laid over what the bank knows. */
final class EntityAnswer {

    private static final Set<String> ASKED = Set.of(
            "name",
            "form",
            "court",
            "number",
            "business",
            "address.street",
            "address.postalCode",
            "address.city",
            "address.country",
            "taxCountry",
            "taxNumber",
            "taxCertified",
            "email",
            "phone");

    private static final int LONGEST = 2000;
    private static final String OWNERSHIP = "ownership";
    private static final String OFFICE = "publicOffice";

    private final LegalEntity entity;
    private final List<Acting> acting;
    private final EntityForm before;
    private final EntityForm typed;
    private final Map<String, String> merged;
    private final EntityForm after;
    private final Newcomers newcomers;
    private final LocalDate today;

    EntityAnswer(
            LegalEntity entity,
            List<Acting> acting,
            Map<String, String> known,
            Map<String, String> typed,
            LocalDate today) {
        this.entity = entity;
        this.acting = acting;
        this.before = new EntityForm(known);
        this.typed = new EntityForm(typed);
        this.merged = merged(known, typed);
        this.after = new EntityForm(merged);
        this.newcomers = new Newcomers(typed, today);
        this.today = today;
    }

    /** Where it is taxed as before, the certificate given before still holds (FKAustG §13(2a)). */
    private static Map<String, String> merged(Map<String, String> known, Map<String, String> typed) {
        Map<String, String> merged = new TreeMap<>(known);
        ASKED.forEach(field -> Optional.ofNullable(typed.get(field)).ifPresent(value -> merged.put(field, value)));
        var old = new EntityForm(known);
        var young = new EntityForm(merged);
        boolean settled = Stream.of("taxCountry", "taxNumber")
                .allMatch(field -> Objects.equals(old.text(field), young.text(field)));
        merged.put("taxCertified", settled ? known.getOrDefault("taxCertified", "") : typed.get("taxCertified"));
        return merged;
    }

    Map<String, String> merged() {
        return merged;
    }

    Newcomers newcomers() {
        return newcomers;
    }

    /** Without papers: what is asked for of those depends on what is there already. */
    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        new EntityRules(after, Set.of(), Set.of(), today)
                .problems().stream()
                        .filter(problem -> ASKED.contains(problem.field()))
                        .forEach(problems::add);
        acting.stream().filter(this::stays).forEach(one -> problems.addAll(faults(one)));
        problems.addAll(newcomers.problems());
        if (acting.stream().noneMatch(this::stays) && newcomers.isEmpty()) {
            problems.add(new FieldProblem("representatives", "required"));
        }
        problems.addAll(told(OWNERSHIP));
        problems.addAll(told(OFFICE));
        return problems;
    }

    private List<FieldProblem> faults(Acting one) {
        var problems = new ArrayList<FieldProblem>();
        if (office(one) == null) {
            problems.add(new FieldProblem(field(one, "office"), "required"));
        }
        if (power(one) == null) {
            problems.add(new FieldProblem(field(one, "power"), "not-a-choice"));
        }
        return problems;
    }

    /** A question that is answered with yes and a sentence, or with no. */
    private List<FieldProblem> told(String question) {
        String words = typed.text(question + "Words");
        if (!Set.of("yes", "no").contains(Objects.toString(typed.text(question), ""))) {
            return List.of(new FieldProblem(question, "required"));
        }
        if (isYes(question) && words == null) {
            return List.of(new FieldProblem(question + "Words", "required"));
        }
        return words != null && words.length() > LONGEST
                ? List.of(new FieldProblem(question + "Words", "too-long"))
                : List.of();
    }

    private boolean isYes(String question) {
        return "yes".equals(typed.text(question));
    }

    /** Whether somebody behind the entity has come into a prominent public function (AMLR 42). */
    boolean tellsOfOffice() {
        return isYes(OFFICE);
    }

    /** Whether something changed that an extract of the register states. */
    boolean changesRegister() {
        return changes().stream()
                .anyMatch(change -> Set.of("entity", "seat", "representatives").contains(change.field()));
    }

    List<ReviewChange> changes() {
        return Stream.of(
                        change("entity", entered(before), entered(after)),
                        change("business", plain(before.text("business")), plain(after.text("business"))),
                        change("seat", seat(before), seat(after)),
                        change("taxResidences", taxed(before), taxed(after)),
                        change("contact", contact(before), contact(after)),
                        change("representatives", formerly(), now()),
                        change(OWNERSHIP, "", isYes(OWNERSHIP) ? plain(typed.text(OWNERSHIP + "Words")) : ""),
                        change("office", "", isYes(OFFICE) ? plain(typed.text(OFFICE + "Words")) : ""))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReviewChange> change(String field, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new ReviewChange(field, before, after));
    }

    private static String entered(EntityForm form) {
        return joined(", ", form.text("name"), form.text("form"), joined(" ", form.text("court"), form.text("number")));
    }

    private static String seat(EntityForm form) {
        return joined(
                ", ",
                form.text("address.street"),
                joined(" ", form.text("address.postalCode"), form.text("address.city")),
                form.text("address.country"));
    }

    private static String taxed(EntityForm form) {
        return joined(" ", form.text("taxCountry"), form.text("taxNumber"));
    }

    private static String contact(EntityForm form) {
        return joined(", ", form.text("email"), form.text("phone"));
    }

    private String formerly() {
        return acting.stream()
                .map(one -> joined(", ", one.name(), one.office(), one.power().name()))
                .collect(Collectors.joining("; "));
    }

    private String now() {
        Stream<String> staying = acting.stream()
                .filter(this::stays)
                .map(one -> joined(
                        ", ",
                        one.name(),
                        office(one),
                        power(one) == null ? null : power(one).name()));
        return Stream.concat(staying, newcomers.named()).collect(Collectors.joining("; "));
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    /** The entity as it is now; what was not asked is as it was. */
    LegalEntity entity() {
        return new LegalEntity(
                entity.id(),
                after.text("name"),
                after.choice("form", LegalForm.class),
                after.text("address.city"),
                new CountryCode(after.text("address.country")),
                after.text("court") == null ? null : new RegisterEntry(after.text("court"), after.text("number")),
                entity.lei(),
                representatives());
    }

    private List<Representative> representatives() {
        Stream<Representative> staying = acting.stream()
                .filter(this::stays)
                .map(one -> new Representative(one.party(), office(one), power(one)));
        return Stream.concat(staying, newcomers.representatives()).toList();
    }

    private boolean stays(Acting one) {
        return !"true".equals(typed.text(field(one, "gone")));
    }

    /** A field that is not on the page says what the bank knows. */
    private String office(Acting one) {
        return typed.has(field(one, "office")) ? typed.text(field(one, "office")) : one.office();
    }

    private Representative.Power power(Acting one) {
        return typed.has(field(one, "power"))
                ? typed.choice(field(one, "power"), Representative.Power.class)
                : one.power();
    }

    private static String field(Acting one, String name) {
        return "acting-" + one.party() + "-" + name;
    }
}
