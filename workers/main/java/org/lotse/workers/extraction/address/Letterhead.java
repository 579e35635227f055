package org.lotse.workers.extraction.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.reading.TextLine;

/** Finds who issued a letter: the uppermost line that names an enterprise. */
final class Letterhead {

    private static final Pattern ENTERPRISE =
            Pattern.compile("(?u)\\b(GmbH|AG|SE|KG|OHG|eG|e\\.V\\.|mbH|Ltd|Limited|LLP|"
                    + "PLC|plc|Inc|LLC|Corp|B\\.V\\.|N\\.V\\.|S\\.A\\.|SARL|SAS)(?=\\W|$)");
    private static final Pattern TRADE =
            Pattern.compile("(?iu)(stadtwerk|versorg|energie|energy|electric|strom|\\bgas\\b|"
                    + "gaswerk|wasser|water|power|\\bbank|sparkasse|kasse|telekom|telecom|kabel|broadband|council|"
                    + "amtsverwaltung|utilities|einwohnermelde|stadt )");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[·•|–-]\\s+|,\\s");
    private static final Pattern LOGO = Pattern.compile("(?u)^[^\\p{L}]+");
    private static final int LONGEST = 60;

    private Letterhead() {}

    static boolean names(String text) {
        return ENTERPRISE.matcher(text).find() || TRADE.matcher(text).find();
    }

    /** The issuer's name without the address that may follow it on the same line. */
    static Optional<String> name(TextLine line) {
        String name = LOGO.matcher(SEPARATOR.split(line.text().strip())[0])
                .replaceFirst("")
                .strip();
        return names(name) && name.length() <= LONGEST ? Optional.of(name) : Optional.empty();
    }

    static Optional<TextLine> find(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.page() == 1)
                .filter(line -> name(line).isPresent())
                .findFirst();
    }
}
