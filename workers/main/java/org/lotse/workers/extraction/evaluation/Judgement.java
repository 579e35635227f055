package org.lotse.workers.extraction.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Verdict;

/**
 * How a reading of an identity document compares with the truth.
 *
 * @param exact every line of the zone is as it stands on the document
 * @param right how many of the true fields were read as they are
 * @param fields how many fields there were to read
 * @param accepted nothing in the reading asks a person to look: readable, all check digits hold, no doubt
 * @param wrong the fields that say something else than the document, by name
 */
record Judgement(boolean exact, int right, int fields, boolean accepted, List<String> wrong) {

    /** What a document may be without any doubt about how well it was read. */
    private static final Set<Reason> NO_DOUBT = EnumSet.of(Reason.EXPIRED, Reason.TOO_OLD);

    private static final Set<String> NAMES = Set.of("familyName", "givenNames");
    private static final Set<String> CHECKED = Set.of("documentNumber", "dateOfBirth", "dateOfExpiry", "nationality");

    static Judgement of(List<String> lines, Map<String, String> truth, Reading reading) {
        int right = (int) truth.entrySet().stream()
                .filter(field -> field.getValue().equals(read(reading, field.getKey())))
                .count();
        List<String> wrong = truth.entrySet().stream()
                .filter(field -> reading.field(field.getKey()).isPresent())
                .filter(field -> !field.getValue().equals(read(reading, field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        boolean exact = reading.mrz() != null && reading.mrz().lines().equals(lines);
        return new Judgement(exact, right, truth.size(), accepted(reading), wrong);
    }

    private static String read(Reading reading, String name) {
        return reading.field(name).map(Field::normalised).orElse(null);
    }

    private static boolean accepted(Reading reading) {
        return reading.verdict() == Verdict.READABLE
                && reading.mrz() != null
                && reading.mrz().checksValid()
                && NO_DOUBT.containsAll(reading.reasons());
    }

    /** A number, date or nationality was taken for granted and is wrong. */
    boolean acceptedWrong() {
        return accepted && wrong.stream().anyMatch(CHECKED::contains);
    }

    boolean acceptedWrongName() {
        return accepted && wrong.stream().anyMatch(NAMES::contains);
    }
}
