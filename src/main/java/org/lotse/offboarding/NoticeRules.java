package org.lotse.offboarding;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.lotse.kernel.FieldProblem;

/** What a notice must say. */
final class NoticeRules {

    /** How far ahead a last day may lie. */
    static final Period LONGEST = Period.ofYears(1);

    private static final int MOST_CHARACTERS = 1000;

    private NoticeRules() {}

    /** @param ownIban the account that is to be closed: nothing can be paid out to it */
    static List<FieldProblem> problems(Notice notice, String ownIban, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (notice.lastDay() == null) {
            problems.add(new FieldProblem("lastDay", "required"));
        } else if (notice.lastDay().isBefore(today) || notice.lastDay().isAfter(today.plus(LONGEST))) {
            problems.add(new FieldProblem("lastDay", "last-day-out-of-range"));
        }
        if (notice.payoutIban() == null || notice.payoutIban().isBlank()) {
            problems.add(new FieldProblem("payoutIban", "required"));
        } else if (!isIban(notice.payoutIban())) {
            problems.add(new FieldProblem("payoutIban", "iban-invalid"));
        } else if (notice.payoutIban().equals(ownIban)) {
            problems.add(new FieldProblem("payoutIban", "iban-of-this-account"));
        }
        if (notice.words() != null && notice.words().length() > MOST_CHARACTERS) {
            problems.add(new FieldProblem("words", "words-too-long"));
        }
        return problems;
    }

    private static boolean isIban(String text) {
        try {
            IbanUtil.validate(text);
            return true;
        } catch (Iban4jException malformed) {
            return false;
        }
    }
}
