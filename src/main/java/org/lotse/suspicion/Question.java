package org.lotse.suspicion;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RuleBasis;

/**
 * What the authority asks (GwG §30(3), AMLR 69).
 *
 * @param id its own key, under which its process runs
 * @param receivedOn the day on which it came
 * @param answerBy the last day for the answer
 * @param answer what was answered, null until then
 */
public record Question(
        CaseId id,
        String text,
        LocalDate receivedOn,
        LocalDate answerBy,
        RuleBasis basis,
        String askedBy,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    public boolean isOpen() {
        return answer == null;
    }

    Question answered(String words, String officer, Instant at) {
        return new Question(id, text, receivedOn, answerBy, basis, askedBy, words, officer, at);
    }
}
