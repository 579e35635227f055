package org.lotse.application.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.switching.AccountSwitch;
import org.lotse.switching.ListedPayment;
import org.lotse.switching.SwitchLetters;
import org.lotse.switching.SwitchOrder;
import org.lotse.switching.Switches;
import org.springframework.stereotype.Component;

/** What messages to clients who bring their payments here say. */
@Component
class SwitchMessages {

    private final Switches switches;
    private final Accounts accounts;
    private final PublicAddress address;
    private final Words words;

    SwitchMessages(Switches switches, Accounts accounts, PublicAddress address, Words words) {
        this.switches = switches;
        this.accounts = accounts;
        this.address = address;
        this.words = words;
    }

    Map<String, Object> data(CaseId caseId, Locale locale) {
        var data = new HashMap<String, Object>();
        data.put("statusLink", address.resumeLink(caseId));
        accounts.of(caseId).ifPresent(account -> data.put("iban", account.iban()));
        switches.of(caseId).ifPresent(one -> tell(one, data, locale));
        return data;
    }

    private void tell(AccountSwitch one, Map<String, Object> data, Locale locale) {
        data.put("bank", one.order().bank());
        data.put("oldIban", one.order().maskedIban());
        data.put("scope", scope(one.order(), locale));
        data.put("startDate", one.from().toString());
        data.put("listsDate", one.requestBy().toString());
        data.put(
                "partners",
                SwitchLetters.told(one).stream()
                        .map(ListedPayment::partner)
                        .distinct()
                        .toList());
    }

    private List<String> scope(SwitchOrder order, Locale locale) {
        var scope = new ArrayList<String>();
        add(order.standingOrders(), "standing-orders", scope, locale);
        add(order.directDebits(), "direct-debits", scope, locale);
        add(order.incoming(), "incoming", scope, locale);
        add(order.transferBalance(), "balance", scope, locale);
        add(order.closeOld(), "close", scope, locale);
        return scope;
    }

    private void add(boolean wished, String what, List<String> scope, Locale locale) {
        if (wished) {
            scope.add(words.say(locale, "switch." + what));
        }
    }
}
