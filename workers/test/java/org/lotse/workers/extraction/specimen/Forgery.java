package org.lotse.workers.extraction.specimen;

import java.time.LocalDate;

/** What somebody changed in the print of a document and forgot to change in its zone. */
public enum Forgery {
    NONE,
    FAMILY_NAME,
    GIVEN_NAMES,
    DATE_OF_BIRTH,
    NUMBER;

    private static final String OTHER_FAMILY = "Schwalbenhof";
    private static final String OTHER_GIVEN = "Kunigunde";
    private static final int PLACE_IN_NUMBER = 3;

    Holder of(Holder holder) {
        return switch (this) {
            case NONE -> holder;
            case FAMILY_NAME -> with(holder, OTHER_FAMILY, holder.givenNames(), holder.dateOfBirth(), number(holder));
            case GIVEN_NAMES -> with(holder, holder.familyName(), OTHER_GIVEN, holder.dateOfBirth(), number(holder));
            case DATE_OF_BIRTH ->
                with(
                        holder,
                        holder.familyName(),
                        holder.givenNames(),
                        holder.dateOfBirth().plusYears(6).plusDays(40),
                        number(holder));
            case NUMBER ->
                with(holder, holder.familyName(), holder.givenNames(), holder.dateOfBirth(), otherNumber(holder));
        };
    }

    private static String number(Holder holder) {
        return holder.documentNumber();
    }

    /** One character is another, and none that a machine takes for the first. */
    private static String otherNumber(Holder holder) {
        StringBuilder number = new StringBuilder(holder.documentNumber());
        number.setCharAt(PLACE_IN_NUMBER, number.charAt(PLACE_IN_NUMBER) == 'X' ? 'K' : 'X');
        return number.toString();
    }

    private static Holder with(Holder holder, String family, String given, LocalDate birth, String number) {
        return new Holder(
                family,
                given,
                birth,
                holder.dateOfExpiry(),
                holder.sex(),
                holder.issuer(),
                holder.nationality(),
                number,
                holder.personalNumber(),
                holder.placeOfBirth());
    }
}
