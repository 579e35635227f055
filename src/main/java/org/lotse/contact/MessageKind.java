package org.lotse.contact;

import java.util.EnumSet;
import java.util.Set;

/** What the bank writes to a client, and on which channels. */
public enum MessageKind {
    RESUME_LINK(Channel.EMAIL),
    APPLICATION_RECEIVED(Channel.EMAIL, Channel.IN_APP),
    DOCUMENTS_REQUESTED(Channel.EMAIL, Channel.SMS, Channel.IN_APP),
    DOCUMENTS_REMINDER(Channel.EMAIL, Channel.SMS, Channel.IN_APP),
    APPLICATION_EXPIRED(Channel.EMAIL, Channel.IN_APP),
    APPLICATION_WITHDRAWN(Channel.EMAIL, Channel.IN_APP),
    APPLICATION_REJECTED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    WELCOME(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    NOTICE_RECEIVED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    NOTICE_WITHDRAWN(Channel.EMAIL, Channel.IN_APP),
    NOTICE_BY_BANK(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    OBJECTION_ACCEPTED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    OBJECTION_REJECTED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    CLOSING_HINDERED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    FINAL_STATEMENT(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    REVIEW_REQUESTED(Channel.EMAIL, Channel.IN_APP),
    REVIEW_REMINDER(Channel.EMAIL, Channel.SMS, Channel.IN_APP),
    REVIEW_LAST_CALL(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    SWITCH_AUTHORISED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    SWITCH_COMPLETED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    FEE_STATEMENT(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    TAX_CERTIFICATE_WANTED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    TAX_CERTIFICATE_REMINDER(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    TAX_CERTIFICATE_RECEIVED(Channel.EMAIL, Channel.IN_APP),
    ERASURE_REFUSED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    DECISION_REVIEW_RECEIVED(Channel.EMAIL, Channel.IN_APP),
    DECISION_UPHELD(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    DECISION_LIFTED(Channel.EMAIL, Channel.LETTER, Channel.IN_APP),
    /** To an heir, of an account that was settled. */
    ESTATE_STATEMENT(Channel.LETTER);

    private final Set<Channel> channels;

    MessageKind(Channel first, Channel... more) {
        channels = EnumSet.of(first, more);
    }

    /** Whether the client reads it, and nobody else in their place. */
    public boolean toClient() {
        return this != ESTATE_STATEMENT;
    }

    public Set<Channel> channels() {
        return EnumSet.copyOf(channels);
    }
}
