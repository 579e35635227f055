package org.lotse.workers.extraction.address;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;

/** Tells enterprises and authorities from people by legal form and trade. */
public final class Enterprise {

    private static final Pattern LEGAL_FORM = Pattern.compile(Words.list("legal.form").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<=[\\p{L}\\d.)&,]\\s)(?:", ")(?![\\p{L}\\d])")));

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}()（）]{2,30}?(?:有限责任公司|股份有限公司|有限公司|公司|银行|供电局|集团)"
            + "(?:股份有限公司|有限公司|\\p{IsHan}{2,10}(?:分公司|支行|分行|公司))?");
    private static final Phrases TRADES = Words.phrases("trade");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[·•|–—*+-]\\s+|[·•|;]|\\s{3,}");
    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\d]+");
    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final int BETWEEN_FORMS = 3;

    private Enterprise() {}

    /** Whether a text names an enterprise by its legal form. */
    public static boolean hasLegalForm(String text) {
        return LEGAL_FORM.matcher(text).find() || CHINESE.matcher(text).find();
    }

    /** Whether a text names an enterprise or authority by its legal form or its trade. */
    public static boolean isNamed(Line line) {
        return hasLegalForm(line.text()) || TRADES.standIn(line);
    }

    /** The name that ends with a legal form, where a line begins with one, without what follows it. */
    public static Optional<Part> registered(Line line) {
        Matcher chinese = CHINESE.matcher(line.text());
        if (chinese.find()) {
            return Optional.of(line.part(chinese.start(), chinese.end()));
        }
        Part segment = first(line);
        int end = endOfForm(segment.text());
        return end < 0
                ? Optional.empty()
                : Optional.of(line.part(segment.from(), segment.from() + end)).filter(Enterprise::isName);
    }

    /** Forms may follow each other, as in «GmbH & Co. KG»; -1 where there is none. */
    private static int endOfForm(String text) {
        Matcher form = LEGAL_FORM.matcher(text);
        int end = -1;
        while (form.find()) {
            end = end < 0 || form.start() - end <= BETWEEN_FORMS ? form.end() : end;
        }
        return end;
    }

    /** The first segment of a line that names a trade. */
    public static Optional<Part> byTrade(Line line) {
        Part segment = first(line);
        boolean alone = TRADES.are(segment.folded()) && !segment.text().contains(" ");
        return TRADES.standIn(segment.folded()) && !alone && isName(segment) ? Optional.of(segment) : Optional.empty();
    }

    private static boolean isName(Part name) {
        String text = name.text();
        return text.length() <= LONGEST
                && text.split("\\s+").length <= MOST_WORDS
                && (Character.isUpperCase(text.charAt(0))
                        || Character.isIdeographic(text.charAt(0))
                        || Character.isDigit(text.charAt(0))
                        || hasLegalForm(text));
    }

    /** A line up to its first separator, without the bullets of a logo. */
    public static Part first(Line line) {
        Matcher leading = LEADING.matcher(line.text());
        int start = leading.find() ? leading.end() : 0;
        Matcher separator = SEPARATOR.matcher(line.text());
        int end = separator.find(start) ? separator.start() : line.text().length();
        return line.part(start, end);
    }
}
