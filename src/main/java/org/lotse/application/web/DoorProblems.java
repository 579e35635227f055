package org.lotse.application.web;

import java.net.URI;
import java.util.Locale;
import org.lotse.application.internal.Throttle.TooMany;
import org.lotse.application.web.Doorkeeper.TokenMissing;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Why a client is not let in. */
@RestControllerAdvice(assignableTypes = {ApplicationDoor.class, DocumentsDoor.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorProblems {

    private final MessageSource messages;

    DoorProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tokenMissing(TokenMissing missing, Locale locale) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Lotse\"")
                .body(problem(HttpStatus.UNAUTHORIZED, "token-missing", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooMany tooMany, Locale locale) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.pause().toSeconds()))
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", locale));
    }

    /** Too large, or no proper upload at all. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException upload, Locale locale) {
        return upload instanceof MaxUploadSizeExceededException
                ? answer(HttpStatus.PAYLOAD_TOO_LARGE, "file-too-large", locale)
                : answer(HttpStatus.BAD_REQUEST, "unreadable", locale);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String name, Locale locale) {
        return ResponseEntity.status(status).body(problem(status, name, locale));
    }

    private ProblemDetail problem(HttpStatus status, String name, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:lotse:problem:" + name));
        problem.setDetail(messages.getMessage("problem." + name, null, locale));
        return problem;
    }
}
