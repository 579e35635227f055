package org.lotse.application.internal;

import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;

/** A whole name in the order that its script has. */
public final class PersonName {

    private PersonName() {}

    /** As far as it was stated. In Han characters the family name comes first and no space stands between. */
    public static String of(ApplicationForm form) {
        return isHan(form.givenNames()) && isHan(form.familyName())
                ? form.familyName() + form.givenNames()
                : Stream.of(form.givenNames(), form.familyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static boolean isHan(String name) {
        return name != null && name.codePoints().allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN);
    }
}
