package org.lotse.document;

import java.util.List;
import java.util.Optional;

/**
 * Whether two pages that look alike may be one sheet. The bills of one company look alike whoever they were sent to, so
 * looks count only where what was read does not speak against it.
 */
final class SameSheet {

    /** Fields that tell one holder or one paper from another. */
    private static final List<String> TELLING = List.of(
            "documentNumber",
            "familyName",
            "givenNames",
            "dateOfBirth",
            "name",
            "street",
            "invoiceNumber",
            "iban",
            "companyName",
            "registerNumber");

    private SameSheet() {}

    /** One field in common is enough: readings of one picture differ where one was misread. */
    static boolean possible(Reading one, Reading other) {
        List<String> inBoth = TELLING.stream()
                .filter(name -> text(one, name).isPresent() && text(other, name).isPresent())
                .toList();
        return inBoth.isEmpty()
                || inBoth.stream()
                        .anyMatch(name -> Names.same(
                                text(one, name).orElseThrow(), text(other, name).orElseThrow()));
    }

    private static Optional<String> text(Reading reading, String name) {
        return reading.field(name).map(field -> field.normalised() == null ? field.value() : field.normalised());
    }
}
