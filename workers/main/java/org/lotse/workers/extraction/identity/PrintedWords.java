package org.lotse.workers.extraction.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.reading.Spelling;
import org.lotse.workers.extraction.reading.TextLine;

/** The words printed beside a zone: they spell names as people do, and bear witness to numbers and dates. */
final class PrintedWords {

    /** Print that was read less surely proves nothing against the zone. */
    static final double CLEARLY_READ = 0.85;

    private static final int SHORTEST_NUMBER = 6;
    private static final String LOOK_ALIKES = "O0 Q0 D0 U0 I1 L1 T1 J1 71 Z2 A4 S5 G6 T7 B8";

    private final List<TextLine> print;
    private final List<List<String>> lines;

    PrintedWords(List<TextLine> lines) {
        this.print = lines.stream().filter(line -> !line.text().contains("<")).toList();
        this.lines = print.stream()
                .map(line -> Arrays.asList(line.text().split("[\\s,/:]+")))
                .toList();
    }

    /** Words that transliterate to exactly what the zone says, as they are printed. */
    Optional<String> asPrinted(String spelt) {
        List<String> wanted = List.of(spelt.split(" "));
        for (List<String> line : lines) {
            for (int from = 0; from < line.size(); from++) {
                Optional<String> match = match(line, from, wanted);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> match(List<String> line, int from, List<String> wanted) {
        List<String> printed = new ArrayList<>();
        List<String> spelt = new ArrayList<>();
        for (int at = from; at < line.size() && spelt.size() < wanted.size(); at++) {
            printed.add(line.get(at));
            spelt.addAll(List.of(Spelling.ofZone(line.get(at)).split(" ")));
        }
        return spelt.equals(wanted) ? Optional.of(String.join(" ", printed)) : Optional.empty();
    }

    Witness number(String number) {
        if (number.length() < SHORTEST_NUMBER) {
            return Witness.SILENT;
        }
        if (print.stream().anyMatch(line -> bare(line.text()).contains(number))) {
            return Witness.AGREES;
        }
        boolean differs = print.stream()
                .filter(line -> line.confidence() > CLEARLY_READ)
                .flatMap(line -> Arrays.stream(line.text().split("\\s+")))
                .map(PrintedWords::bare)
                .anyMatch(word -> isAnother(word, number));
        return differs ? Witness.DIFFERS : Witness.SILENT;
    }

    private static String bare(String text) {
        return text.replaceAll("[^A-Z0-9]", "");
    }

    /** Almost the same number, and not for a character that machines take for another. */
    private static boolean isAnother(String word, String number) {
        if (word.length() != number.length()) {
            return false;
        }
        int other = 0;
        for (int at = 0; at < word.length(); at++) {
            char printed = word.charAt(at);
            char said = number.charAt(at);
            if (printed != said) {
                if (LOOK_ALIKES.contains("" + printed + said) || LOOK_ALIKES.contains("" + said + printed)) {
                    return false;
                }
                other++;
            }
        }
        return other == 1;
    }

    /** A day that shares the year and the month or the day is another reading of the same date. */
    Witness date(LocalDate date) {
        Witness witness = Witness.SILENT;
        for (TextLine line : print) {
            for (PrintedDate printed : PrintedDate.in(Line.of(line).whole())) {
                if (printed.is(date)) {
                    return Witness.AGREES;
                }
                boolean other = printed.whole() && isAnother(printed, date);
                witness = other && line.confidence() > CLEARLY_READ ? Witness.DIFFERS : witness;
            }
        }
        return witness;
    }

    private static boolean isAnother(PrintedDate printed, LocalDate date) {
        return printed.year() == date.getYear()
                && (printed.month() == date.getMonthValue() || printed.day() == date.getDayOfMonth());
    }
}
