package org.lotse.workers.extraction.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;

/** Postal codes that stand on a line of their own, and the cities above them. */
final class PostalCode {

    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{2}\\s?,\\s?\\p{L}+\\s?,\\s?)?"
            + "(?<code>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)");
    private static final Pattern CITY = Pattern.compile("\\p{Lu}[\\p{L}'’., /()-]{1,40}");

    private PostalCode() {}

    /** The code where nothing but state and country stands beside it. */
    static Optional<Part> alone(Line line) {
        Matcher code = CODE.matcher(line.text().strip());
        int indent = line.whole().from();
        return code.matches()
                ? Optional.of(line.part(indent + code.start("code"), indent + code.end("code")))
                : Optional.empty();
    }

    /** The city that a line is, or has after its last comma. */
    static Optional<Part> cityAtEnd(Line line) {
        Part last = line.part(line.text().lastIndexOf(',') + 1, line.text().length());
        return isCity(last.text()) ? Optional.of(last) : Optional.empty();
    }

    static boolean isCity(String text) {
        return CITY.matcher(text.strip()).matches();
    }
}
