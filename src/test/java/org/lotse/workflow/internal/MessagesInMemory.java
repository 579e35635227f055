package org.lotse.workflow.internal;

import java.util.List;
import org.lotse.contact.Letterhead;
import org.lotse.contact.Message;
import org.lotse.contact.MessageKind;
import org.lotse.contact.MessageRequested;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.springframework.context.ApplicationEventPublisher;

/** Passes a request on, as the register does; what workers do with messages is not the processes' business. */
record MessagesInMemory(ApplicationEventPublisher events) implements Messages {

    @Override
    public void request(CaseId caseId, MessageKind kind) {
        events.publishEvent(new MessageRequested(caseId, kind, BankInMemory.NOW));
    }

    @Override
    public void silence(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void endSilence(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean silent(CaseId caseId) {
        return false;
    }

    @Override
    public List<Message> plan(String key, CaseId caseId, MessageKind kind, Letterhead recipient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sending(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sent(String id, String reference, String sha256) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void uncertain(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Message> of(CaseId caseId) {
        throw new UnsupportedOperationException();
    }
}
