package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedAddress;
import org.lotse.application.ApplicationForm.StatedPep;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.application.Occupation;
import org.lotse.application.OriginOfFunds;
import org.lotse.application.Purpose;
import org.lotse.document.Reading;
import org.lotse.party.Gender;

/** An ordinary application, and others that differ from it in a single point. */
final class Forms {

    static final String SELF_CERTIFICATION = "self-certification";
    static final String TAX_NUMBER = "tax-number";
    static final String TAX_NUMBER_WITH_REASON = "tax-number-with-reason";

    private Forms() {}

    static ApplicationForm aForm() {
        return new ApplicationForm(
                "Erika",
                "Muster",
                LocalDate.of(1990, 1, 31),
                "Bonn",
                Gender.F,
                List.of("DE"),
                new StatedAddress("Hauptstr. 1", "53111", "Bonn", "DE"),
                List.of(new StatedTaxResidence("DE", "12345678901", null)),
                true,
                new StatedPep(false, null),
                Occupation.EMPLOYED,
                Purpose.DAILY_PAYMENTS,
                2000,
                OriginOfFunds.SALARY,
                "erika@example.org",
                null,
                "de",
                List.of());
    }

    static Reading aReading() {
        return new Reading(
                "key",
                "PASSPORT",
                Reading.Verdict.READABLE,
                List.of(),
                List.of(),
                null,
                List.of(),
                "",
                1,
                "test",
                null);
    }

    static ApplicationForm without(String point) {
        return switch (point) {
            case SELF_CERTIFICATION -> taxed(false, new StatedTaxResidence("DE", "12345678901", null));
            case TAX_NUMBER -> taxed(true, new StatedTaxResidence("DE", " ", null));
            case TAX_NUMBER_WITH_REASON -> taxed(true, new StatedTaxResidence("AE", null, "The country gives none"));
            default -> throw new IllegalArgumentException(point);
        };
    }

    static ApplicationForm ofAMinister() {
        return with(aForm().taxResidences(), true, new StatedPep(true, "Minister"), Occupation.EMPLOYED);
    }

    /** Of ordinary risk: a trade of one's own, lived on. */
    static ApplicationForm ofAFreelancer() {
        return earning(Occupation.SELF_EMPLOYED, 2000, OriginOfFunds.BUSINESS_INCOME);
    }

    /** Five points below ordinary risk. */
    static ApplicationForm ofAPensionerWithSavings() {
        return earning(Occupation.RETIRED, 6000, OriginOfFunds.SAVINGS);
    }

    static ApplicationForm ofAnApplicantWithoutOccupation() {
        return with(aForm().taxResidences(), true, new StatedPep(false, null), null);
    }

    private static ApplicationForm taxed(boolean certified, StatedTaxResidence residence) {
        return with(List.of(residence), certified, new StatedPep(false, null), Occupation.EMPLOYED);
    }

    private static ApplicationForm earning(Occupation occupation, int turnover, OriginOfFunds origin) {
        ApplicationForm usual = aForm();
        return new ApplicationForm(
                usual.givenNames(),
                usual.familyName(),
                usual.dateOfBirth(),
                usual.placeOfBirth(),
                usual.gender(),
                usual.nationalities(),
                usual.address(),
                usual.taxResidences(),
                true,
                usual.pep(),
                occupation,
                usual.purpose(),
                turnover,
                origin,
                usual.email(),
                usual.phone(),
                usual.language(),
                usual.consents());
    }

    private static ApplicationForm with(
            List<StatedTaxResidence> residences, boolean certified, StatedPep pep, Occupation occupation) {
        ApplicationForm usual = aForm();
        return new ApplicationForm(
                usual.givenNames(),
                usual.familyName(),
                usual.dateOfBirth(),
                usual.placeOfBirth(),
                usual.gender(),
                usual.nationalities(),
                usual.address(),
                residences,
                certified,
                pep,
                occupation,
                usual.purpose(),
                usual.expectedMonthlyTurnover(),
                usual.originOfFunds(),
                usual.email(),
                usual.phone(),
                usual.language(),
                usual.consents());
    }
}
