package org.lotse.screening;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.kernel.CountryCode;
import org.lotse.screening.HitExplanation.Contribution;
import org.lotse.screening.ScreeningResult.Candidate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Hits as a reader of this language writes them; for {@code templates/screening/explanation.html}. */
@Component("hitWords")
public class HitWords {

    // Nobody reads a hundred aliases.
    private static final int MOST = 12;

    private final MessageSource messages;

    HitWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One fact, compared.
     *
     * @param kind of the contribution, {@code hit.fact.<kind>} is its name
     * @param asked as asked about, empty when unknown
     * @param listed as the list says, empty when unknown
     * @param why what was made of it, empty when it played no part
     * @param points added to the score, or null when it played no part
     */
    public record Fact(String kind, String asked, String listed, String why, Double points) {

        public String direction() {
            return points == null ? "unused" : points < 0 ? "against" : "for";
        }

        /** Length of a bar of 100. */
        public long length() {
            return points == null ? 0 : Math.round(Math.min(1, Math.abs(points)) * 100);
        }
    }

    /** The facts that either side knows, name first. */
    public List<Fact> facts(HitExplanation hit) {
        ScreeningQuery asked = hit.query();
        Candidate entry = hit.entry();
        var facts = new ArrayList<Fact>();
        facts.add(fact("NAME", hit.asked(), hit.alias(), hit));
        facts.add(fact("DATE_OF_BIRTH", date(asked.dateOfBirth()), dates(entry.datesOfBirth()), hit));
        facts.add(fact("PLACE_OF_BIRTH", orEmpty(asked.placeOfBirth()), some(entry.placesOfBirth()), hit));
        facts.add(fact("COUNTRY", countries(asked.countries()), countries(entry.countries()), hit));
        facts.add(fact("GENDER", gender(asked.gender()), gender(entry.gender()), hit));
        facts.add(fact("IDENTIFIER", some(asked.identifiers()), some(entry.identifiers()), hit));
        Set<String> known = facts.stream().map(Fact::kind).collect(Collectors.toSet());
        hit.contributions().stream()
                .map(Contribution::kind)
                .distinct()
                .filter(kind -> !known.contains(kind))
                .forEach(kind -> facts.add(fact(kind, "", "", hit)));
        return facts.stream().filter(HitWords::saysAnything).toList();
    }

    private static boolean saysAnything(Fact fact) {
        return !fact.asked().isEmpty() || !fact.listed().isEmpty() || fact.points() != null;
    }

    private Fact fact(String kind, String asked, String listed, HitExplanation hit) {
        List<Contribution> parts = hit.contributions().stream()
                .filter(part -> part.kind().equals(kind))
                .toList();
        if (parts.isEmpty()) {
            return new Fact(kind, asked, listed, "", null);
        }
        double points = parts.stream().mapToDouble(Contribution::points).sum();
        String why = parts.stream().map(this::why).distinct().collect(Collectors.joining(comma()));
        return new Fact(kind, asked, listed, why, points);
    }

    private String why(Contribution part) {
        String key = "hit.why." + part.kind() + (part.points() < 0 ? ".against" : ".for");
        return messages.getMessage(key, null, part.reason(), reader());
    }

    /** What was done to a word. */
    public String operation(String operation) {
        return messages.getMessage("operation." + operation, null, operation, reader());
    }

    public String factName(String kind) {
        return messages.getMessage("hit.fact." + kind, null, kind, reader());
    }

    /** A part of a score, with its sign; four digits, so that the sum adds up on the page too. */
    public String points(double points) {
        return (points < 0 ? "−" : "+") + score(Math.abs(points));
    }

    public String score(double score) {
        NumberFormat format = NumberFormat.getNumberInstance(reader());
        format.setMinimumFractionDigits(4);
        format.setMaximumFractionDigits(4);
        return format.format(score);
    }

    public String some(List<String> values) {
        return values == null
                ? ""
                : values.stream().limit(MOST).collect(Collectors.joining(comma())) + (values.size() > MOST ? " …" : "");
    }

    public String countries(List<String> codes) {
        return codes == null ? "" : some(codes.stream().map(this::country).toList());
    }

    private String country(String code) {
        return CountryCode.isKnown(code) ? new Locale("", code).getDisplayCountry(reader()) : code;
    }

    public String gender(String gender) {
        return gender == null ? "" : messages.getMessage("hit.gender." + gender, null, gender, reader());
    }

    private String dates(List<String> dates) {
        return some(
                Stream.ofNullable(dates).flatMap(List::stream).map(this::date).toList());
    }

    /** As precisely as it is known; what a list wrote in another form stays as it is. */
    public String date(String iso) {
        if (iso == null) {
            return "";
        }
        try {
            return switch (iso.length()) {
                case 4 -> Year.parse(iso).toString();
                case 7 -> YearMonth.parse(iso).format(pattern("date.month"));
                default -> LocalDate.parse(iso).format(pattern("date.pattern"));
            };
        } catch (DateTimeException otherwise) {
            return iso;
        }
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(messages.getMessage(key, null, reader()), reader());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private String comma() {
        return messages.getMessage("list.comma", null, reader());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
