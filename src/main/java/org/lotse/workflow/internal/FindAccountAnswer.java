package org.lotse.workflow.internal;

import java.util.Locale;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** A clerk has found out where an entity that absorbed a client is paid: it has an account here by now, or one elsewhere. */
@Component
class FindAccountAnswer implements TaskAnswer {

    private final Successions successions;

    FindAccountAnswer(Successions successions) {
        this.successions = successions;
    }

    private enum Where {
        HERE,
        ELSEWHERE
    }

    private static String plain(String iban) {
        return iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String taskKey() {
        return "find-account";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Where where = answer.choice("where", Where.class);
        String iban = answer.text("iban", 40);
        answer.check();
        successions.place(caseId, plain(iban), where == Where.ELSEWHERE);
        return Map.of(CaseVariables.PAID_ELSEWHERE, where == Where.ELSEWHERE);
    }
}
