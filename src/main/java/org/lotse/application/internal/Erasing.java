package org.lotse.application.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.lotse.retention.ErasureAnswer;
import org.lotse.retention.Erasures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client who is none any more wants to be erased; a refusal is put in writing. */
@Service
@Transactional
public class Erasing {

    private final Erasures erasures;
    private final Messages messages;
    private final PublicAddress address;
    private final Words words;

    Erasing(Erasures erasures, Messages messages, PublicAddress address, Words words) {
        this.erasures = erasures;
        this.messages = messages;
        this.address = address;
        this.words = words;
    }

    /** Whether there is anything to ask for: not as long as the bank works for the client, nor of a draft given up. */
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseId caseId) {
        return erasures.mayAsk(caseId);
    }

    /** @throws org.lotse.kernel.RuleBroken as {@link Erasures#ask} */
    public ErasureAnswer ask(CaseId caseId) {
        Optional<ErasureAnswer> before = erasures.of(caseId);
        ErasureAnswer answer = erasures.ask(caseId);
        if (answer.refused() && before.filter(answer::equals).isEmpty()) {
            messages.request(caseId, MessageKind.ERASURE_REFUSED);
        }
        return answer;
    }

    @Transactional(readOnly = true)
    public Optional<ErasureAnswer> answered(CaseId caseId) {
        return erasures.of(caseId);
    }

    /** Each thing that is kept, until when and by what law, as a sentence. */
    public List<String> kept(ErasureAnswer answer, Locale locale) {
        return answer.kept().stream()
                .map(duty -> words.say(
                        locale,
                        "kept",
                        words.say(locale, "artefact." + duty.artefact()),
                        words.date(locale, duty.until()),
                        duty.law()))
                .toList();
    }

    Map<String, Object> data(CaseId caseId, Locale locale) {
        return Map.of(
                "kept",
                erasures.of(caseId).map(answer -> kept(answer, locale)).orElse(List.of()),
                "statusLink",
                address.resumeLink(caseId));
    }
}
