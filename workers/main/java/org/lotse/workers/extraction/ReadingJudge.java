package org.lotse.workers.extraction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Verdict;

/** Says what is wrong with a document that was read: expired, too old, not what was asked for, doubtful. */
public final class ReadingJudge {

    private final Clock clock;
    private final Period proofOfAddressAge;
    private final double lowConfidence;

    public ReadingJudge(Clock clock, Period proofOfAddressAge, double lowConfidence) {
        this.clock = clock;
        this.proofOfAddressAge = proofOfAddressAge;
        this.lowConfidence = lowConfidence;
    }

    public Reading judge(Expectation expectation, Reading reading) {
        if (reading.verdict() == Verdict.UNREADABLE) {
            return reading;
        }
        Reading judged = reading;
        for (Reason reason : reasons(expectation, reading)) {
            judged = judged.with(reason);
        }
        return judged;
    }

    private List<Reason> reasons(Expectation expectation, Reading reading) {
        List<Reason> reasons = new ArrayList<>();
        boolean zone = reading.mrz() != null;
        if (!zone && reading.text().isBlank()) {
            reasons.add(Reason.NO_TEXT);
        }
        if (!zone && expectation == Expectation.IDENTITY) {
            reasons.add(Reason.NO_MRZ);
        }
        if (reasons.isEmpty() && wrongType(expectation, reading)) {
            reasons.add(Reason.WRONG_TYPE);
        }
        if (before(reading, "dateOfExpiry", LocalDate.now(clock))) {
            reasons.add(Reason.EXPIRED);
        }
        if (zone && !reading.mrz().checksValid()) {
            reasons.add(Reason.CHECK_DIGIT_WRONG);
        }
        boolean takenForAddress =
                expectation == Expectation.ADDRESS && reading.type().provesAddress();
        if ((takenForAddress || reading.type() == DocumentType.PROOF_OF_ADDRESS)
                && before(reading, "dateOfIssue", LocalDate.now(clock).minus(proofOfAddressAge))) {
            reasons.add(Reason.TOO_OLD);
        }
        if (!reasons.contains(Reason.NO_MRZ) && unsure(reading)) {
            reasons.add(Reason.LOW_CONFIDENCE);
        }
        return reasons;
    }

    /** Of a side without a zone nothing is sure, and nothing else would be after a better photograph. */
    private boolean unsure(Reading reading) {
        return reading.fields().stream().mapToDouble(Field::confidence).anyMatch(sure -> sure < lowConfidence);
    }

    private static boolean wrongType(Expectation expectation, Reading reading) {
        return switch (expectation) {
            case IDENTITY -> !reading.type().provesIdentity();
            case ADDRESS -> !provesAddress(reading);
            case REGISTER_EXTRACT -> reading.type() != DocumentType.REGISTER_EXTRACT;
            case OTHER -> false;
        };
    }

    /** Evidence of other kinds proves an address where it states one. */
    private static boolean provesAddress(Reading reading) {
        return reading.type() == DocumentType.PROOF_OF_ADDRESS
                || reading.type().provesAddress() && reading.field("city").isPresent();
    }

    private static boolean before(Reading reading, String field, LocalDate day) {
        return reading.field(field)
                .map(Field::normalised)
                .filter(date -> date.compareTo(day.toString()) < 0)
                .isPresent();
    }
}
