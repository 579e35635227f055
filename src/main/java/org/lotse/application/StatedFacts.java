package org.lotse.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.casefile.Product;
import org.lotse.party.LegalForm;
import org.lotse.risk.RiskFacts;

/** What a rating rests on, as far as whoever applies states it: nobody is screened yet. */
public final class StatedFacts {

    /** Applications come over the client pages or their REST door; a branch has none yet. */
    public static final String CHANNEL = "ONLINE";

    private StatedFacts() {}

    /** Of a natural person; empty while something that counts is not stated. */
    public static Optional<RiskFacts> of(ApplicationForm form) {
        boolean stated = form.occupation() != null
                && form.expectedMonthlyTurnover() != null
                && form.originOfFunds() != null
                && form.pep() != null
                && form.pep().politicallyExposed() != null
                && form.nationalities() != null
                && !form.nationalities().isEmpty()
                && form.address() != null
                && form.address().country() != null;
        return stated
                ? Optional.of(facts(
                        Product.CURRENT_ACCOUNT, form, null, form.occupation().name(), isExposed(form)))
                : Optional.empty();
    }

    /** Of a legal entity and of whoever applies for it; the people behind it are not known yet. */
    public static Optional<RiskFacts> of(ApplicationForm form, LegalForm legalForm) {
        boolean stated = legalForm != null
                && form.expectedMonthlyTurnover() != null
                && form.originOfFunds() != null
                && form.address() != null
                && form.address().country() != null;
        return stated
                ? Optional.of(facts(Product.BUSINESS_ACCOUNT, form, legalForm.name(), null, false))
                : Optional.empty();
    }

    public static boolean isExposed(ApplicationForm form) {
        return form.pep() != null && Boolean.TRUE.equals(form.pep().politicallyExposed());
    }

    private static RiskFacts facts(
            Product product, ApplicationForm form, String legalForm, String occupation, boolean exposed) {
        return new RiskFacts(
                product.name(),
                countries(form),
                legalForm,
                occupation,
                exposed,
                false,
                0,
                form.expectedMonthlyTurnover(),
                form.originOfFunds().name(),
                CHANNEL);
    }

    private static List<String> countries(ApplicationForm form) {
        Stream<String> nationalities = Stream.ofNullable(form.nationalities()).flatMap(List::stream);
        Stream<String> taxed =
                Stream.ofNullable(form.taxResidences()).flatMap(List::stream).map(StatedTaxResidence::country);
        return Stream.of(nationalities, Stream.of(form.address().country()), taxed)
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
