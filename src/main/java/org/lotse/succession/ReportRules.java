package org.lotse.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.lotse.kernel.FieldProblem;

/** What a report must say, and what the bank must know of whoever it pays. */
final class ReportRules {

    private static final int LINE = 200;
    private static final int WORDS = 1000;

    private ReportRules() {}

    /** @param from the day on which the person was born, or null */
    static List<FieldProblem> ofDeath(Report report, LocalDate from, LocalDate today) {
        List<FieldProblem> problems = on(report.on(), from, today);
        problems.addAll(text("reporter", report.reporter(), LINE));
        if (report.powers() != null && report.powers().length() > WORDS) {
            problems.add(new FieldProblem("powers", "words-too-long"));
        }
        return problems;
    }

    static List<FieldProblem> ofMerger(Report report, LocalDate today) {
        List<FieldProblem> problems = on(report.on(), null, today);
        problems.addAll(text("successor", report.successor().name(), LINE));
        problems.addAll(text("register", report.successor().register(), LINE));
        return problems;
    }

    private static List<FieldProblem> on(LocalDate day, LocalDate from, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(new FieldProblem("on", "required"));
        } else if (day.isAfter(today) || from != null && day.isBefore(from)) {
            problems.add(new FieldProblem("on", "day-not-possible"));
        }
        return problems;
    }

    /** @param ownIban the account that is to be closed: nothing can be paid out to it */
    static List<FieldProblem> ofPayee(Payee payee, boolean person, String ownIban, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>(text("name", payee.name(), LINE));
        if (person && (payee.bornOn() == null || payee.bornOn().isAfter(today))) {
            problems.add(new FieldProblem("bornOn", payee.bornOn() == null ? "required" : "day-not-possible"));
        }
        problems.addAll(text("address", payee.address(), WORDS));
        problems.addAll(text("identity", payee.identity(), LINE));
        problems.addAll(account(payee.iban(), ownIban));
        if (payee.share() == null) {
            problems.add(new FieldProblem("share", "share-invalid"));
        }
        return problems;
    }

    static List<FieldProblem> account(String iban, String ownIban) {
        if (iban == null || iban.isBlank()) {
            return List.of(new FieldProblem("iban", "required"));
        }
        if (!isIban(iban)) {
            return List.of(new FieldProblem("iban", "iban-invalid"));
        }
        return iban.equals(ownIban) ? List.of(new FieldProblem("iban", "iban-of-this-account")) : List.of();
    }

    private static List<FieldProblem> text(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            return List.of(new FieldProblem(field, "required"));
        }
        return text.length() > most ? List.of(new FieldProblem(field, "words-too-long")) : List.of();
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
