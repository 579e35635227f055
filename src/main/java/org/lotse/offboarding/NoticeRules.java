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
        problems.addAll(account(notice.payoutIban(), ownIban));
        if (notice.words() != null && notice.words().length() > MOST_CHARACTERS) {
            problems.add(new FieldProblem("words", "words-too-long"));
        }
        return problems;
    }

    /** @param ownIban the account that is to be closed: nothing can be paid out to it */
    static List<FieldProblem> account(String payoutIban, String ownIban) {
        if (payoutIban == null || payoutIban.isBlank()) {
            return List.of(new FieldProblem("payoutIban", "required"));
        }
        if (!isIban(payoutIban)) {
            return List.of(new FieldProblem("payoutIban", "iban-invalid"));
        }
        return payoutIban.equals(ownIban) ? List.of(new FieldProblem("payoutIban", "iban-of-this-account")) : List.of();
    }

    /**
     * The last day of a notice that the bank gives.
     *
     * @param lastDay null for the earliest
     */
    static List<FieldProblem> day(LocalDate lastDay, LocalDate earliest, LocalDate today) {
        if (lastDay == null) {
            return List.of();
        }
        if (lastDay.isBefore(earliest)) {
            return List.of(new FieldProblem("lastDay", "last-day-too-early"));
        }
        return lastDay.isAfter(today.plus(LONGEST))
                ? List.of(new FieldProblem("lastDay", "last-day-out-of-range"))
                : List.of();
    }

    /** What a client objects. */
    static List<FieldProblem> words(String words) {
        if (words == null || words.isBlank()) {
            return List.of(new FieldProblem("words", "required"));
        }
        return words.length() > MOST_CHARACTERS ? List.of(new FieldProblem("words", "words-too-long")) : List.of();
    }

    /** When something about a notice arrived. */
    static List<FieldProblem> received(LocalDate on, LocalDate given, LocalDate today) {
        return on == null || on.isBefore(given) || on.isAfter(today)
                ? List.of(new FieldProblem("receivedOn", "received-out-of-range"))
                : List.of();
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
