package org.lotse.application.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.application.ApplicationForm;
import org.lotse.contact.Letterhead;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.Settlement;
import org.lotse.succession.Payee;
import org.lotse.succession.Succession;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** What is written to the heirs of a client: to the first who was named, by letter. */
@Component
class EstateMessages {

    private final Successions successions;
    private final Offboardings offboardings;
    private final LeavingMessages leaving;
    private final Words words;

    EstateMessages(Successions successions, Offboardings offboardings, LeavingMessages leaving, Words words) {
        this.successions = successions;
        this.offboardings = offboardings;
        this.leaving = leaving;
        this.words = words;
    }

    Letterhead letterhead(CaseId caseId, Locale locale) {
        Payee heir = estate(caseId).payees().get(0);
        List<String> lines = heir.address().lines().map(String::strip).toList();
        return new Letterhead(heir.name(), words.say(locale, "salutation.unknown"), null, null, lines);
    }

    Map<String, Object> data(CaseId caseId, ApplicationForm form, Locale locale) {
        var data = new HashMap<>(leaving.statement(caseId, locale));
        Succession estate = estate(caseId);
        data.put("deceased", PersonName.of(form));
        offboardings
                .of(caseId)
                .flatMap(Offboarding::settlement)
                .map(Settlement::payout)
                .ifPresent(
                        payout -> data.put("part", estate.parts(payout).get(0).toPlainString()));
        return data;
    }

    private Succession estate(CaseId caseId) {
        return successions
                .of(caseId)
                .filter(one -> !one.payees().isEmpty())
                .orElseThrow(() -> new NotFound("heirs", caseId));
    }
}
