package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.contact.MessageKind;
import org.lotse.contact.MessageRequested;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.inquiry.InquiryAsked;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;

class SideProcessesPathTest {

    private final House house = House.standing();

    @Test
    void aDocumentIsReadAsSoonAsItIsHandedIn() {
        CaseId caseId = CaseId.next();

        house.announce(caseId);
        assertThat(house.waitingForWorkers(caseId)).containsExactly("extract-document");
        house.work(caseId, "extract-document", Map.of("documentReadable", true));

        assertThat(house.passed(caseId)).containsExactly("document-uploaded", "extract-document", "document-read");
        assertThat(new Coverage(house).unvisited("document-intake")).isEmpty();
    }

    @Test
    void aMessageOutsideAProcessIsSentByOneOfItsOwn() {
        CaseId caseId = CaseId.next();

        house.publish(new MessageRequested(caseId, MessageKind.RESUME_LINK, BankInMemory.NOW));
        house.message(caseId, "notify-client");

        assertThat(house.passed(caseId)).containsExactly("message-requested", "notify-client", "message-sent");
        assertThat(new Coverage(house).unvisited("client-message")).isEmpty();
    }

    @Test
    void anInquiryIsScreenedForWhoeverWaitsForIt() {
        CaseId file = CaseId.next();

        house.publish(new InquiryAsked(file, InquiryId.of(file.toString()), "olga", Door.REST, 1, BankInMemory.NOW));
        assertThat(house.waitingForWorkers(file)).containsExactly("screen-inquiry");
        house.work(file, "screen-inquiry", Map.of());

        assertThat(house.passed(file)).containsExactly("screening-asked", "screen-inquiry", "inquiry-answered");
        assertThat(new Coverage(house).unvisited("ad-hoc-screening")).isEmpty();
    }

    @Test
    void aProcessStartsOnlyIfTheTransactionThatCallsForItSucceeds() {
        CaseId caseId = CaseId.next();

        house.inTransactionThatFails(
                () -> house.announceInside(new MessageRequested(caseId, MessageKind.RESUME_LINK, BankInMemory.NOW)));

        assertThat(house.running(caseId)).isFalse();
    }
}
