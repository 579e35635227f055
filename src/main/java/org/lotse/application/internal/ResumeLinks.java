package org.lotse.application.internal;

import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links back into an application, sent by e-mail. */
@Service
@Transactional
public class ResumeLinks {

    private final ApplicationStore store;
    private final Messages messages;
    private final Throttle throttle;
    private final ApplicationSettings settings;

    ResumeLinks(ApplicationStore store, Messages messages, Throttle throttle, ApplicationSettings settings) {
        this.store = store;
        this.messages = messages;
        this.throttle = throttle;
        this.settings = settings;
    }

    /** Sends one as soon as there is an address it has not gone to; @return whether one is on its way. */
    public boolean offer(CaseId caseId) {
        String email = store.form(caseId).email();
        boolean due = ContactRules.isEmail(email) && store.linkGoesTo(caseId, Digest.of(email));
        if (due) {
            send(caseId);
        }
        return due;
    }

    /** @throws Throttle.TooMany when this application has sent enough of them for now */
    public void send(CaseId caseId) {
        throttle.take("link " + caseId, settings.linksPerCase());
        messages.request(caseId, MessageKind.RESUME_LINK);
    }
}
