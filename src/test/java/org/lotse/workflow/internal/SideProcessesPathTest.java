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
import org.lotse.webhook.WebhookPlanned;

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
    void anotherSystemIsToldOnceItIsBackAndAnOperatorWhenItStaysAway() {
        var receiver = house.beans.getBean(WebhooksInMemory.class);
        CaseId delivery = CaseId.next();
        receiver.away.add(delivery.toString());

        house.publish(new WebhookPlanned(delivery.toString()));
        house.failUntilGivenUp(delivery);

        var incident = house.incidents.open().stream()
                .filter(one -> delivery.toString().equals(one.caseId()))
                .findFirst()
                .orElseThrow();
        assertThat(incident.activity()).isEqualTo("deliver-webhook");

        receiver.away.clear();
        house.incidents.retry(incident.id(), "otto");
        house.runJobs(delivery);

        assertThat(receiver.told).containsOnlyOnce(delivery.toString());
        assertThat(house.passed(delivery)).containsExactly("delivery-planned", "deliver-webhook", "webhook-delivered");
        assertThat(new Coverage(house).unvisited("webhook-delivery")).isEmpty();
    }

    @Test
    void aProcessStartsOnlyIfTheTransactionThatCallsForItSucceeds() {
        CaseId caseId = CaseId.next();

        house.inTransactionThatFails(
                () -> house.announceInside(new MessageRequested(caseId, MessageKind.RESUME_LINK, BankInMemory.NOW)));

        assertThat(house.running(caseId)).isFalse();
    }
}
