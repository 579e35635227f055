package org.lotse.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.inquiry.Answered;
import org.lotse.inquiry.Inquiries;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.inquiry.InquiryId;
import org.lotse.inquiry.Question;
import org.lotse.screening.ScreeningQuery;
import org.springframework.stereotype.Component;

/** Has those who are to be paid screened, as anybody else who is no client. */
@Component
class PayeeScreenings {

    private final Inquiries inquiries;

    PayeeScreenings(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    InquiryId ask(Succession succession) {
        List<ScreeningQuery> queries =
                succession.payees().stream().map(PayeeScreenings::query).toList();
        var question = new Question(queries, null, Question.mostHitsEach(queries.size()));
        return inquiries.ask(question, Door.PAGE, succession.report().by());
    }

    private static ScreeningQuery query(Payee payee) {
        String born =
                Optional.ofNullable(payee.bornOn()).map(LocalDate::toString).orElse(null);
        String type = payee.bornOn() == null ? "ORGANISATION" : "PERSON";
        return new ScreeningQuery(
                null, type, List.of(payee.name()), List.of(), born, null, List.of(), null, List.of(), null);
    }

    /** Whoever cannot be screened is for a person to judge. */
    boolean foundAnybody(InquiryId inquiry) {
        return inquiries.results(inquiry).stream().anyMatch(one -> one.verdict() != Answered.Verdict.CLEAR);
    }
}
