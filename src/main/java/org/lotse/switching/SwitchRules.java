package org.lotse.switching;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.lotse.kernel.FieldProblem;

/** What an authorisation must say (ZKG §§20, 21). */
final class SwitchRules {

    /** How far ahead the named day may lie. */
    static final Period LONGEST = Period.ofYears(1);

    private static final int MOST_CHARACTERS = 1000;

    private SwitchRules() {}

    /**
     * @param ownIban the account that everything comes to
     * @param holder the client's name, which is what they sign with
     */
    static List<FieldProblem> problems(
            SwitchOrder order, String ownIban, String holder, LocalDate earliest, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (blank(order.bank())) {
            problems.add(new FieldProblem("bank", "required"));
        } else if (order.bank().length() > 200) {
            problems.add(new FieldProblem("bank", "too-long"));
        }
        problems.addAll(account(order.iban(), ownIban));
        if (!order.standingOrders() && !order.directDebits() && !order.incoming()) {
            problems.add(new FieldProblem("standingOrders", "nothing-to-switch"));
        }
        if (order.only() != null && order.only().length() > MOST_CHARACTERS) {
            problems.add(new FieldProblem("only", "words-too-long"));
        }
        if (order.from() == null) {
            problems.add(new FieldProblem("from", "required"));
        } else if (order.from().isBefore(earliest) || order.from().isAfter(today.plus(LONGEST))) {
            problems.add(new FieldProblem("from", "switch-day-out-of-range"));
        }
        if (order.closeOld() && !order.transferBalance()) {
            problems.add(new FieldProblem("transferBalance", "balance-without-account"));
        }
        if (blank(order.signature())) {
            problems.add(new FieldProblem("signature", "required"));
        } else if (!plain(order.signature()).equals(plain(holder))) {
            problems.add(new FieldProblem("signature", "signature-differs"));
        }
        return problems;
    }

    private static List<FieldProblem> account(String iban, String ownIban) {
        if (blank(iban)) {
            return List.of(new FieldProblem("iban", "required"));
        }
        if (!isIban(iban)) {
            return List.of(new FieldProblem("iban", "iban-invalid"));
        }
        if (iban.equals(ownIban)) {
            return List.of(new FieldProblem("iban", "iban-of-new-account"));
        }
        return iban.startsWith("DE") ? List.of() : List.of(new FieldProblem("iban", "iban-not-german"));
    }

    static boolean isIban(String text) {
        try {
            IbanUtil.validate(text);
            return true;
        } catch (Iban4jException malformed) {
            return false;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Punct}]+", "").toLowerCase(Locale.ROOT);
    }
}
