package org.lotse.inquiry;

import org.lotse.inquiry.Inquiry.Outcome;
import org.lotse.inquiry.InquiryDesk.Report;
import org.lotse.inquiry.ScreeningReport.Line;
import org.lotse.inquiry.ScreeningReport.State;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What programs are told, with sentences in the reader's language. */
@Component
class ReportWords {

    private final MessageSource messages;

    ReportWords(MessageSource messages) {
        this.messages = messages;
    }

    ScreeningReport report(Report report) {
        Inquiry inquiry = report.inquiry();
        return inquiry.isAnswered() ? answered(report, inquiry.outcome()) : pending(inquiry);
    }

    private static ScreeningReport pending(Inquiry inquiry) {
        return new ScreeningReport(
                inquiry.id(),
                State.PENDING,
                inquiry.askedBy(),
                inquiry.askedAt(),
                inquiry.subjects(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ScreeningReport answered(Report report, Outcome outcome) {
        Inquiry inquiry = report.inquiry();
        return new ScreeningReport(
                inquiry.id(),
                State.ANSWERED,
                inquiry.askedBy(),
                inquiry.askedAt(),
                inquiry.subjects(),
                outcome.engine(),
                outcome.threshold(),
                outcome.limit(),
                outcome.screenedAt(),
                outcome.lists(),
                outcome.withHits(),
                outcome.hits(),
                report.results().stream().map(this::line).toList());
    }

    private Line line(Answered answered) {
        String refusal = answered.found().refusal();
        return new Line(
                answered.query(),
                answered.verdict(),
                refusal == null
                        ? null
                        : messages.getMessage("inquiry.refusal." + refusal, null, LocaleContextHolder.getLocale()),
                answered.found().hits(),
                answered.found().nearMiss());
    }
}
