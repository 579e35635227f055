package org.lotse.workers.extraction.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts right what a machine misread, and nothing else: look-alikes of the wrong class by their position, and
 * look-alikes within a field only where its check digit proves them.
 */
public final class ZoneRepair {

    /** How unlikely a misreading may be that two check digits prove, and one that a single digit does. */
    private static final double PROVEN_TWICE = 2.5;

    private static final double PROVEN_ONCE = 0.8;
    private static final double CLEARLY_CHEAPER = 0.3;

    private ZoneRepair() {}

    /** The zone as it must have been printed, as far as that can be known. */
    public static Zone repair(Zone read) {
        Zone placed = byClass(read);
        Zone best = placed.validChecks() >= read.validChecks() ? placed : read;
        return byCheckDigits(best);
    }

    private static Zone byClass(Zone zone) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < zone.lines().size(); line++) {
            lines.add(byClass(zone, line));
        }
        return countries(zone, digits(zone, new Zone(zone.format(), lines)));
    }

    /** A letter where a check digit stands was misread only if the digit it resembles is the right one. */
    private static Zone digits(Zone read, Zone placed) {
        Zone kept = placed;
        for (Check check : placed.format().checks()) {
            if (!check.holds(placed.lines())) {
                kept = replace(kept, check.digit(), check.digit().in(read.lines()));
            }
        }
        return kept;
    }

    private static String byClass(Zone zone, int line) {
        StringBuilder characters = new StringBuilder(zone.lines().get(line));
        for (int column = 0; column < characters.length(); column++) {
            CharacterClass expected = zone.format().characters(line, column);
            characters.setCharAt(column, expected.of(characters.charAt(column)));
        }
        return characters.toString();
    }

    /** No check digit covers a country: a digit there is a misread letter only if a country comes out. */
    private static Zone countries(Zone read, Zone placed) {
        Zone kept = placed;
        for (ZoneField field : List.of(ZoneField.ISSUER, ZoneField.NATIONALITY)) {
            Optional<Span> span = placed.format().span(field);
            if (span.isPresent() && !Countries.known(placed.text(field))) {
                kept = replace(kept, span.get(), span.get().in(read.lines()));
            }
        }
        return kept;
    }

    /** A single digit proves little: one lookalike in ten satisfies it by chance, on a document that is itself wrong. */
    private static Zone byCheckDigits(Zone zone) {
        Zone bold = byCheckDigits(zone, PROVEN_TWICE);
        boolean composite = zone.format().checks().stream()
                .anyMatch(check -> check.covered().size() > 1);
        return composite && bold.checksValid() ? bold : byCheckDigits(zone, PROVEN_ONCE);
    }

    private static Zone byCheckDigits(Zone zone, double highest) {
        Zone repaired = zone;
        for (Check check : zone.format().checks()) {
            if (check.covered().size() == 1) {
                repaired = cheapest(repaired, check, check.covered().get(0), highest);
            }
        }
        return repaired;
    }

    /** The likeliest reading under which this check digit holds; as read when two are about equally likely. */
    private static Zone cheapest(Zone zone, Check check, Span span, double highest) {
        List<Proof> proofs = new ArrayList<>();
        collect(zone, check, span, span.start(), highest, proofs);
        proofs.sort(Comparator.comparingDouble(Proof::left).reversed());
        if (proofs.isEmpty()) {
            return zone;
        }
        boolean clear = proofs.size() == 1
                || highest - proofs.get(0).left() < CLEARLY_CHEAPER
                || proofs.get(0).left() - proofs.get(1).left() >= CLEARLY_CHEAPER;
        return clear ? proofs.get(0).zone() : zone;
    }

    private static void collect(Zone zone, Check check, Span span, int column, double left, List<Proof> proofs) {
        if (left < 0) {
            return;
        }
        if (column == span.end()) {
            if (check.holds(zone.lines())) {
                proofs.add(new Proof(zone, left));
            }
            return;
        }
        char read = zone.lines().get(span.line()).charAt(column);
        boolean any = zone.format().characters(span.line(), column) == CharacterClass.ANY;
        Map<Character, Double> others = any ? LookAlikes.of(read) : Map.of();
        collect(zone, check, span, column + 1, left - others.getOrDefault(read, 0.0), proofs);
        others.forEach((other, more) -> {
            if (other != read) {
                Span one = new Span(span.line(), column, column + 1);
                collect(replace(zone, one, String.valueOf(other)), check, span, column + 1, left - more, proofs);
            }
        });
    }

    /** A reading under which a check digit holds, and how much of the cost allowed it leaves. */
    private record Proof(Zone zone, double left) {}

    private static Zone replace(Zone zone, Span span, String characters) {
        List<String> lines = new ArrayList<>(zone.lines());
        String line = lines.get(span.line());
        lines.set(span.line(), line.substring(0, span.start()) + characters + line.substring(span.end()));
        return new Zone(zone.format(), lines);
    }
}
