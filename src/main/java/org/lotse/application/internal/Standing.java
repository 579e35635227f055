package org.lotse.application.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.Message;
import org.lotse.document.Document;
import org.lotse.document.DocumentRequest;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;

/**
 * What a client may know of their own case.
 *
 * @param by when the next thing happens or is due
 * @param late whether that day has passed
 * @param reason why the bank said no, where that may be told
 */
public record Standing(
        CaseId caseId,
        ClientStatus status,
        Optional<LocalDate> by,
        boolean late,
        Optional<DocumentRequest> request,
        Optional<RejectionReason> reason,
        Optional<Account> account,
        List<Paper> papers,
        List<Message> messages) {

    /**
     * A file that the client handed in.
     *
     * @param reading empty until a machine has read it
     */
    public record Paper(Document document, Optional<Reading> reading, boolean removable) {}
}
