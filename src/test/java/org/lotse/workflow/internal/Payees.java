package org.lotse.workflow.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lotse.document.DocumentType;
import org.lotse.inquiry.Inquiry;
import org.lotse.inquiry.InquiryAnswered;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.succession.Payee;
import org.lotse.succession.Report;
import org.lotse.succession.Share;
import org.lotse.succession.Successor;

/** What tests of successions share. */
final class Payees {

    static final Map<String, Object> CONFIRMED = Map.of("decision", "CONFIRM");

    private final House house;

    Payees(House house) {
        this.house = house;
    }

    CaseId aClient() {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        return caseId;
    }

    CaseId dead() {
        CaseId caseId = aClient();
        dies(caseId);
        return caseId;
    }

    void dies(CaseId caseId) {
        report(caseId, SuccessionCause.DEATH, null, "clerk");
    }

    CaseId absorbed() {
        return absorbedBy("clerk");
    }

    /** @param user who recorded it */
    CaseId absorbedBy(String user) {
        CaseId caseId = aClient();
        report(caseId, SuccessionCause.MERGER, new Successor("Speicherstadt AG", "HRB 7, Hamburg", null), user);
        return caseId;
    }

    private void report(CaseId caseId, SuccessionCause cause, Successor successor, String user) {
        var paper = house.documents.upload(caseId, DocumentType.OTHER, "paper.pdf", new byte[1]);
        var report = new Report(
                cause, LocalDate.parse("2026-10-30"), "Her son", null, successor, paper.id(), user, BankInMemory.NOW);
        house.inTransaction(() -> house.successions.report(caseId, report));
        house.runJobs(caseId);
    }

    /** The heirs are named and proven, and the screening is asked for. */
    void named(CaseId caseId) {
        house.successions.name(
                caseId,
                new Payee(
                        "Bruno Möller",
                        LocalDate.parse("1981-02-03"),
                        "Kai 1",
                        "Passport C01",
                        "DE89370400440532013000",
                        new Share(1, 1)));
        String paper = house.documents.of(caseId).get(0).id().toString();
        house.answer(caseId, "name-heirs", "clerk", Map.of("proof", "CERTIFICATE_OF_INHERITANCE", "paper", paper));
    }

    /** A worker has screened those who are to be paid. */
    void screened(CaseId caseId, boolean anybody) {
        InquiryId inquiry = house.successions.answers(caseId, anybody);
        int hits = anybody ? 1 : 0;
        house.publish(new InquiryAnswered(
                caseId,
                inquiry,
                Inquiry.Door.PAGE,
                1,
                hits,
                hits,
                Map.of(),
                "engine",
                0.9,
                List.of(),
                Duration.ZERO,
                BankInMemory.NOW));
        house.runJobs(caseId);
    }
}
