package org.lotse.workers.extraction.mrz;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How likely each character is at each place of a zone, by what was seen and what may stand there. */
final class Places {

    private static final double UNKNOWN_COUNTRY = 1e-3;

    private final double[][][] seen;
    private final double[][][] likely;

    /** @param power how much more a clear sight counts than a faint one: 1 is as seen */
    Places(ZoneFormat format, double[][][] seen, double power) {
        this.seen = seen;
        likely = new double[format.lines()][format.width()][Alphabet.SIZE];
        for (int line = 0; line < format.lines(); line++) {
            for (int column = 0; column < format.width(); column++) {
                fill(format, line, column, seen[line][column], power);
            }
        }
    }

    private void fill(ZoneFormat format, int line, int column, double[] seen, double power) {
        double sum = 0;
        double[] place = likely[line][column];
        for (int character = 0; character < Alphabet.SIZE; character++) {
            double weight = Expected.weight(format, line, column, Alphabet.at(character));
            place[character] = Math.pow(seen[character], power) * weight;
            sum += place[character];
        }
        for (int character = 0; character < Alphabet.SIZE; character++) {
            place[character] /= sum;
        }
    }

    int[][] likeliest() {
        return Arrays.stream(likely)
                .map(line -> Arrays.stream(line).mapToInt(Places::likeliest).toArray())
                .toArray(int[][]::new);
    }

    private static int likeliest(double[] place) {
        int likeliest = 0;
        for (int character = 1; character < Alphabet.SIZE; character++) {
            likeliest = place[character] > place[likeliest] ? character : likeliest;
        }
        return likeliest;
    }

    /** How likely each character of that text is. */
    double[][] shares(int[][] text) {
        double[][] shares = new double[text.length][text[0].length];
        for (int line = 0; line < text.length; line++) {
            for (int column = 0; column < text[line].length; column++) {
                shares[line][column] = likely[line][column][text[line][column]];
            }
        }
        return shares;
    }

    double[][] along(List<CheckedCell> cells) {
        return cells.stream().map(cell -> likely[cell.line()][cell.column()]).toArray(double[][]::new);
    }

    /**
     * Of all countries there are, the one that was seen, with fillers. What is clearly none stays as it was seen, and where
     * one of its characters is a figure, letters are no longer expected of the others.
     */
    String country(Span span) {
        String read = read(likely, span);
        String code = Stream.concat(Stream.of(read), codes(span))
                .max(Comparator.comparingDouble(other -> weight(span, other)))
                .orElse(read);
        return code.chars().anyMatch(Character::isDigit) ? read(seen, span) : code;
    }

    /** How likely that code is among all countries and what was read. */
    double countryShare(Span span, String code) {
        double all = codes(span).mapToDouble(other -> weight(span, other)).sum();
        double own = weight(span, code);
        return known(code) ? own / all : own / (all + own);
    }

    private static Stream<String> codes(Span span) {
        return Countries.all().stream().map(code -> (code + "<<<").substring(0, span.end() - span.start()));
    }

    private static String read(double[][][] places, Span span) {
        StringBuilder read = new StringBuilder();
        for (int column = span.start(); column < span.end(); column++) {
            read.append(Alphabet.at(likeliest(places[span.line()][column])));
        }
        return read.toString();
    }

    private double weight(Span span, String code) {
        double product = known(code) ? 1 : UNKNOWN_COUNTRY;
        for (int at = 0; at < code.length(); at++) {
            product *= likely[span.line()][span.start() + at][Alphabet.number(code.charAt(at))];
        }
        return product;
    }

    private static boolean known(String code) {
        return Countries.known(Zone.plain(code));
    }
}
