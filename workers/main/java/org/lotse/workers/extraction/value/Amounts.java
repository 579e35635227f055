package org.lotse.workers.extraction.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Values;

/** Amounts in the usual forms: 1.234,56 € · $1,234.56 · 1 234,56 € · CHF 1'234.50 · ¥1,234.56 · 12,50-. */
public final class Amounts implements Values<Money> {

    private static final String FIGURES =
            "\\d{1,3}(?:(?<group>[ .,'])\\d{3})(?:\\k<group>\\d{3})*(?:[.,]\\d{2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\p{L}&&[^\\p{IsHan}]]|[\\d/#_-]|\\d[.,:]|[.,])(?<sign>[-+]\\s?)?(?:(?<before>"
                    + Currencies.ANY + ")\\s?)?(?<inner>-\\s?)?(?<figures>" + FIGURES + ")(?:\\s?(?<after>"
                    + Currencies.ANY
                    + "))?(?<minus>-(?!\\d))?(?!\\d|\\s?[%°]|[./:-]\\d)");

    private final Dates dates;

    public Amounts(Dates dates) {
        this.dates = dates;
    }

    @Override
    public List<Found<Money>> in(Line line, int from) {
        if (!line.hasFigures()) {
            return List.of();
        }
        List<Found<Money>> found = new ArrayList<>();
        Matcher match = AMOUNT.matcher(withoutDates(line));
        while (match.find()) {
            if (match.start() >= from) {
                found.add(new Found<>(money(match), line.part(match.start(), match.end())));
            }
        }
        return found;
    }

    private String withoutDates(Line line) {
        StringBuilder text = new StringBuilder(line.folded());
        for (Found<?> date : dates.in(line, 0)) {
            for (int at = date.part().from(); at < date.part().to(); at++) {
                text.setCharAt(at, '_');
            }
        }
        return text.toString();
    }

    private static Money money(Matcher match) {
        String figures = match.group("figures");
        String group = match.group("group");
        String plain = (group == null ? figures : figures.replace(group, "")).replace(',', '.');
        boolean negative = match.group("inner") != null
                || match.group("minus") != null
                || match.group("sign") != null && match.group("sign").startsWith("-");
        BigDecimal amount = new BigDecimal(plain);
        String currency = Currencies.code(match.group("before"))
                .or(() -> Currencies.code(match.group("after")))
                .orElse("");
        return new Money(negative ? amount.negate() : amount, currency);
    }
}
