package org.lotse.workers.screening;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list in the United Nations' format with invented persons, as long as a test needs it. */
public final class UnListText {

    private UnListText() {}

    public static String with(int persons) {
        String entries =
                IntStream.range(0, persons).mapToObj(UnListText::person).collect(Collectors.joining());
        return "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09.554Z\"><INDIVIDUALS>"
                + entries + "</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>";
    }

    private static String person(int number) {
        String family =
                number == 0 ? "Qabcd" : "Xy" + (char) ('a' + number % 26) + "lomar" + "bcdfghklmn".charAt(number % 10);
        return "<INDIVIDUAL><DATAID>%d</DATAID><FIRST_NAME>Testperson</FIRST_NAME><SECOND_NAME>%s</SECOND_NAME></INDIVIDUAL>"
                .formatted(1000 + number, family);
    }
}
