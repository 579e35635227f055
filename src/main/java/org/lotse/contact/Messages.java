package org.lotse.contact;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of messages: planned, then sending, then sent, each at most once. */
public interface Messages {

    /** Asks for a message outside a running process, as the link to resume an application. */
    void request(CaseId caseId, MessageKind kind);

    /** Nothing more is written to the client, who is dead; what goes to others in their place still is. */
    void silence(CaseId caseId);

    /** It was an error: the client is written to again. */
    void endSilence(CaseId caseId);

    boolean silent(CaseId caseId);

    /**
     * One message for each channel that reaches the recipient; the same key gives the same messages again. None to a client
     * who is not to be written to.
     */
    List<Message> plan(String key, CaseId caseId, MessageKind kind, Letterhead recipient);

    /** @throws org.lotse.kernel.RuleBroken {@code message-taken} when it was sending, sent or uncertain before */
    void sending(String id);

    void sent(String id, String reference, String sha256);

    void uncertain(String id);

    /** The case's messages, oldest first. */
    List<Message> of(CaseId caseId);
}
