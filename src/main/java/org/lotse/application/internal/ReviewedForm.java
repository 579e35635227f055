package org.lotse.application.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedAddress;
import org.lotse.application.ApplicationForm.StatedPep;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.review.ReviewChange;

/** What a client knows better than the bank: a form as it was, beside the form as it is now. */
final class ReviewedForm {

    private ReviewedForm() {}

    /** Where nobody is taxed elsewhere than before, the certificate given before still holds (FKAustG §13(2a)). */
    static ApplicationForm settled(ApplicationForm before, ApplicationForm after) {
        return Objects.equals(before.taxResidences(), after.taxResidences())
                ? after.certified(before.taxSelfCertified())
                : after;
    }

    static List<ReviewChange> changes(ApplicationForm before, ApplicationForm after) {
        return Stream.of(
                        change("name", PersonName.of(before), PersonName.of(after)),
                        change("address", address(before.address()), address(after.address())),
                        change("occupation", code(before.occupation()), code(after.occupation())),
                        change("taxResidences", taxed(before.taxResidences()), taxed(after.taxResidences())),
                        change("pep", exposed(before.pep()), exposed(after.pep())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the client has come into a prominent public function (AMLR 42, asked again when it appears later). */
    static boolean becameExposed(ApplicationForm before, ApplicationForm after) {
        return !isExposed(before.pep()) && isExposed(after.pep());
    }

    private static Optional<ReviewChange> change(String field, String before, String after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(new ReviewChange(field, before, after));
    }

    private static String code(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String address(StatedAddress address) {
        return address == null
                ? ""
                : joined(", ", address.street(), joined(" ", address.postalCode(), address.city()), address.country());
    }

    private static String taxed(List<StatedTaxResidence> residences) {
        return residences == null
                ? ""
                : residences.stream()
                        .map(one -> joined(" ", one.country(), one.tin(), one.reasonWithoutTin()))
                        .collect(Collectors.joining(", "));
    }

    private static String exposed(StatedPep pep) {
        return isExposed(pep) ? joined(" ", "true", pep.function()) : "false";
    }

    private static boolean isExposed(StatedPep pep) {
        return pep != null && Boolean.TRUE.equals(pep.politicallyExposed());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
