package org.lotse.workflow.internal;

import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedPep;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.application.Occupation;

/** Applications that differ from the usual one in a single point. */
final class Forms {

    static final String SELF_CERTIFICATION = "self-certification";
    static final String TAX_NUMBER = "tax-number";
    static final String TAX_NUMBER_WITH_REASON = "tax-number-with-reason";

    private Forms() {}

    static ApplicationForm without(String point) {
        return switch (point) {
            case SELF_CERTIFICATION -> taxed(false, new StatedTaxResidence("DE", "12345678901", null));
            case TAX_NUMBER -> taxed(true, new StatedTaxResidence("DE", " ", null));
            case TAX_NUMBER_WITH_REASON -> taxed(true, new StatedTaxResidence("AE", null, "The country gives none"));
            default -> throw new IllegalArgumentException(point);
        };
    }

    static ApplicationForm ofAMinister() {
        return with(House.aForm().taxResidences(), true, new StatedPep(true, "Minister"), Occupation.EMPLOYED);
    }

    static ApplicationForm ofAnApplicantWithoutOccupation() {
        return with(House.aForm().taxResidences(), true, new StatedPep(false, null), null);
    }

    private static ApplicationForm taxed(boolean certified, StatedTaxResidence residence) {
        return with(List.of(residence), certified, new StatedPep(false, null), Occupation.EMPLOYED);
    }

    private static ApplicationForm with(
            List<StatedTaxResidence> residences, boolean certified, StatedPep pep, Occupation occupation) {
        ApplicationForm usual = House.aForm();
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
