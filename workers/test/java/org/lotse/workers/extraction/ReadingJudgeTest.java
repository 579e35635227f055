package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Verdict;
import org.lotse.workers.extraction.reading.ZoneText;

class ReadingJudgeTest {

    private final ReadingJudge judge = new ReadingJudge(Readers.CLOCK, Period.ofMonths(3), 0.5);

    @Test
    void aDocumentIsGoodOnItsLastDay() {
        assertThat(passport("2026-11-21").reasons()).isEmpty();
        assertThat(passport("2026-11-20").reasons()).containsExactly(Reason.EXPIRED);
    }

    @Test
    void aProofOfAddressIsGoodForThreeMonths() {
        assertThat(bill("2026-08-21", 0.9).reasons()).isEmpty();
        assertThat(bill("2026-08-20", 0.9).reasons()).containsExactly(Reason.TOO_OLD);
    }

    @Test
    void aBankStatementProvesAnAddressWhereItStatesOne() {
        Reading without = reading(DocumentType.BANK_STATEMENT, null);
        Reading with = reading(DocumentType.BANK_STATEMENT, null, field("city", "Hamburg", 0.9));

        assertThat(judge.judge(Expectation.ADDRESS, without).reasons()).containsExactly(Reason.WRONG_TYPE);
        assertThat(judge.judge(Expectation.ADDRESS, with).reasons()).isEmpty();
    }

    @Test
    void anOldBankStatementIsEvidenceButNoProofOfAddress() {
        Reading old = reading(
                DocumentType.BANK_STATEMENT,
                null,
                field("city", "Hamburg", 0.9),
                field("dateOfIssue", "2026-01-31", 0.9));

        assertThat(judge.judge(Expectation.ADDRESS, old).reasons()).containsExactly(Reason.TOO_OLD);
        assertThat(judge.judge(Expectation.OTHER, old).reasons()).isEmpty();
    }

    @Test
    void aDoubtAboutOneFieldIsADoubtAboutTheDocument() {
        Reading reading = bill("2026-11-01", 0.4);

        assertThat(reading.reasons()).containsExactly(Reason.LOW_CONFIDENCE);
        assertThat(reading.verdict()).isEqualTo(Verdict.READABLE);
    }

    @Test
    void aBillIsNoIdentityDocument() {
        Reading judged = judge.judge(Expectation.IDENTITY, reading(DocumentType.PROOF_OF_ADDRESS, null));

        assertThat(judged.reasons()).containsExactly(Reason.NO_MRZ);
        assertThat(judged.verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void aPassportIsNoProofOfAddress() {
        ZoneText zone = new ZoneText("TD3", List.of("P<", "L8"), true);
        Reading judged = judge.judge(Expectation.ADDRESS, reading(DocumentType.PASSPORT, zone));

        assertThat(judged.reasons()).containsExactly(Reason.WRONG_TYPE);
        assertThat(judged.verdict()).isEqualTo(Verdict.READABLE);
    }

    @Test
    void whatCouldNotBeOpenedIsNotJudgedFurther() {
        Reading judged = judge.judge(Expectation.IDENTITY, Reading.unreadable(Reason.ENCRYPTED));

        assertThat(judged.reasons()).containsExactly(Reason.ENCRYPTED);
    }

    private Reading passport(String expiry) {
        ZoneText zone = new ZoneText("TD3", List.of("P<", "L8"), true);
        return judge.judge(
                Expectation.IDENTITY, reading(DocumentType.PASSPORT, zone, field("dateOfExpiry", expiry, 0.9)));
    }

    private Reading bill(String issued, double confidence) {
        return judge.judge(
                Expectation.ADDRESS,
                reading(DocumentType.PROOF_OF_ADDRESS, null, field("dateOfIssue", issued, confidence)));
    }

    private static Reading reading(DocumentType type, ZoneText zone, Field... fields) {
        return new Reading(type, Verdict.READABLE, List.of(), List.of(), zone, List.of(fields), "Text", 0);
    }

    private static Field field(String name, String value, double confidence) {
        return new Field(name, value, value, confidence, 1, new Box(0, 0, 1, 1), Field.Source.PRINT);
    }
}
