package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.lotse.switching.ListedPayment;
import org.lotse.switching.ListedPayment.Kind;

/** Lists of payments as they are pasted, a payment a line: kind, partner, IBAN, amount, rhythm, with semicolons between. */
final class PaymentLines {

    private static final int MOST = 500;
    private static final int COLUMNS = 5;
    private static final Map<String, Kind> KINDS =
            Map.of("S", Kind.STANDING_ORDER, "D", Kind.DIRECT_DEBIT, "I", Kind.INCOMING);

    private PaymentLines() {}

    private enum Lists {
        THERE,
        NOTHING_LISTED
    }

    /** The fields {@code lists} and {@code payments}; one line that cannot be read is a problem of them all. */
    static List<ListedPayment> read(FormAnswer answer) {
        return answer.choice("lists", Lists.class) == Lists.THERE ? payments(answer) : List.of();
    }

    private static List<ListedPayment> payments(FormAnswer answer) {
        String text = answer.text("payments", 20_000);
        var payments = new ArrayList<ListedPayment>();
        if (text != null) {
            List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
            lines.forEach(line -> payment(line).ifPresent(payments::add));
            if (payments.size() < lines.size() || lines.size() > MOST) {
                answer.problem("payments", "list-unreadable");
            }
        }
        return payments;
    }

    private static Optional<ListedPayment> payment(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            return Optional.empty();
        }
        Kind kind = KINDS.get(cells[0].strip().toUpperCase(Locale.ROOT));
        String partner = cells[1].strip();
        String iban = cells[2].replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String amount = cells[3].strip().replace(',', '.');
        boolean read = kind != null
                && !partner.isEmpty()
                && (iban.isEmpty() || isIban(iban))
                && amount.matches("([0-9]{1,9}(\\.[0-9]{1,2})?)?");
        return read
                ? Optional.of(new ListedPayment(
                        kind,
                        partner,
                        iban.isEmpty() ? null : iban,
                        amount.isEmpty() ? null : new BigDecimal(amount).setScale(2),
                        cells[4].strip()))
                : Optional.empty();
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
