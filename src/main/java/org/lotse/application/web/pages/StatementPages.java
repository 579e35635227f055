package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.lotse.fees.FeePaper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a client gets the statements of fees that were issued. */
@Controller
class StatementPages {

    private final FeePaper paper;
    private final ApplicationCookie cookie;

    StatementPages(FeePaper paper, ApplicationCookie cookie) {
        this.paper = paper;
        this.cookie = cookie;
    }

    @GetMapping("/apply/fees/{year:\\d{4}}.pdf")
    ResponseEntity<byte[]> statement(@PathVariable int year, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("entgeltaufstellung-" + year + ".pdf")
                                .build()
                                .toString())
                .body(paper.of(cookie.required(request), year));
    }
}
