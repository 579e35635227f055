package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.lotse.inquiry.Inquiries;
import org.lotse.inquiry.InquiryId;
import org.lotse.inquiry.Question;
import org.lotse.inquiry.Result;
import org.lotse.screening.ScreeningQuery;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Hidden
@RestController
@RequestMapping("/api/worker/inquiries/{id}")
class InquiryDoor {

    /** @param threshold null for the worker's own */
    record Errand(InquiryId inquiryId, Double threshold, int limit, List<ScreeningQuery> queries) {

        static Errand of(InquiryId id, Question question) {
            return new Errand(id, question.threshold(), question.limit(), question.queries());
        }
    }

    private final Inquiries inquiries;

    InquiryDoor(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @GetMapping
    Errand errand(@PathVariable String id) {
        InquiryId inquiry = InquiryId.of(id);
        return Errand.of(inquiry, inquiries.question(inquiry));
    }

    @PutMapping("/result")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @RequestBody Result result) {
        inquiries.answer(InquiryId.of(id), result);
    }
}
