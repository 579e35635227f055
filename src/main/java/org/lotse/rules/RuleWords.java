package org.lotse.rules;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lotse.rules.RuleTable.Column;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what stands in a table; what no word is known for is shown as the designer wrote it. */
@Component
class RuleWords {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|\\b(true|false)\\b|\\b\\d+(?:\\.\\d+)?\\b");
    private static final Pattern PERIOD = Pattern.compile("P\\d+[YMD]");

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    String pack(String name, Locale reader) {
        return word("rules.pack." + name, name, reader);
    }

    String table(String name, Locale reader) {
        return word("rules.table." + name, name, reader);
    }

    /** Each cell that says something, with its column's name before it. */
    List<String> cells(List<Column> columns, List<String> cells, Locale reader) {
        return IntStream.range(0, cells.size())
                .filter(place -> !cells.get(place).isEmpty())
                .mapToObj(place -> cell(columns.get(place), cells.get(place), reader))
                .toList();
    }

    private String cell(Column column, String text, Locale reader) {
        String name = word("rules.column." + column.name(), column.label(), reader);
        return messages.getMessage("rules.cell", new Object[] {name, value(text, reader)}, reader);
    }

    /** A cell as written, e.g. {@code "HIGH","PROHIBITED"} or {@code > 5000000}, in words. */
    String value(String text, Locale reader) {
        return TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(token(found, reader)))
                .replaceAll(",(?=\\p{IsAlphabetic})", ", ");
    }

    private String token(MatchResult found, Locale reader) {
        if (found.group(1) != null) {
            return code(found.group(1), reader);
        }
        return found.group(2) != null
                ? messages.getMessage("rules." + found.group(2), null, reader)
                : NumberFormat.getInstance(reader).format(new BigDecimal(found.group()));
    }

    private String code(String code, Locale reader) {
        return PERIOD.matcher(code).matches()
                ? period(Period.parse(code), reader)
                : word("rules.value." + code, code, reader);
    }

    String period(Period period, Locale reader) {
        if (period.getYears() > 0) {
            return messages.getMessage("rules.years", new Object[] {period.getYears()}, reader);
        }
        return period.getMonths() > 0
                ? messages.getMessage("rules.months", new Object[] {period.getMonths()}, reader)
                : messages.getMessage("rules.days", new Object[] {period.getDays()}, reader);
    }

    private String word(String key, String otherwise, Locale reader) {
        return messages.getMessage(key, null, otherwise, reader);
    }
}
