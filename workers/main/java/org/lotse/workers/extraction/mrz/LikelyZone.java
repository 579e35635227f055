package org.lotse.workers.extraction.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The likeliest zone for what was seen of each character, and how sure each one is once position, country codes and
 * check digits are heard. Two readings that a check digit cannot tell apart stay as doubtful as they were seen.
 */
public record LikelyZone(Zone zone, double[][] confidence) {

    /**
     * What is clearly seen is taken as printed even against its check digit, so the reading goes by the squares of the
     * likelihoods; how sure it is goes by the likelihoods themselves.
     *
     * @param seen by line and column, how likely each character of the {@link Alphabet} is; each sums to 1
     */
    public static LikelyZone of(ZoneFormat format, double[][][] seen) {
        Places sharp = new Places(format, seen, 2);
        Places plain = new Places(format, seen, 1);
        int[][] text = sharp.likeliest();
        double[][] confidence = plain.shares(text);
        for (List<CheckedCell> cells : CheckedCell.ways(format)) {
            int[] best = new CheckedWay(cells, sharp.along(cells)).best();
            double[][] shares = new CheckedWay(cells, plain.along(cells)).shares();
            for (int index = 0; index < best.length; index++) {
                CheckedCell cell = cells.get(index);
                text[cell.line()][cell.column()] = best[index];
                confidence[cell.line()][cell.column()] = shares[index][best[index]];
            }
        }
        for (ZoneField field : List.of(ZoneField.ISSUER, ZoneField.NATIONALITY)) {
            format.span(field).ifPresent(span -> {
                String code = sharp.country(span);
                double share = plain.countryShare(span, code);
                for (int at = 0; at < code.length(); at++) {
                    text[span.line()][span.start() + at] = Alphabet.number(code.charAt(at));
                    confidence[span.line()][span.start() + at] = share;
                }
            });
        }
        return new LikelyZone(new Zone(format, lines(text)), confidence);
    }

    private static List<String> lines(int[][] text) {
        List<String> lines = new ArrayList<>();
        for (int[] line : text) {
            lines.add(Arrays.stream(line)
                    .mapToObj(character -> String.valueOf(Alphabet.at(character)))
                    .collect(Collectors.joining()));
        }
        return lines;
    }
}
