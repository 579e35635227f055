package org.lotse.contact;

import org.lotse.kernel.CaseId;

/** Composes what a message of a case says; implemented where the case's application is known. */
public interface MessageContents {

    MessageContent compose(CaseId caseId, MessageKind kind);
}
