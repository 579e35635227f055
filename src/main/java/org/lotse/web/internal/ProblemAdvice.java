package org.lotse.web.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a REST call meets into a problem; nothing of our insides leaves the house. */
@Order(0)
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    // Not forbidden as such, only overtaken by somebody else.
    private static final Set<String> OVERTAKEN =
            Set.of("task-taken", "message-taken", "changed-meanwhile", "already-submitted", "idempotency-key-in-use");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail broken(RuleBroken rule) {
        HttpStatus status = OVERTAKEN.contains(rule.rule()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return problems.of(status, rule.rule(), rule.fields());
    }

    @ExceptionHandler
    ProblemDetail missing(NotFound missing) {
        return problems.of(HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ProblemDetail overtaken() {
        return problems.of(HttpStatus.CONFLICT, "changed-meanwhile");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return problems.of(HttpStatus.FORBIDDEN, "not-allowed");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception fault) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Unexpected fault {}", reference, fault);
        ProblemDetail problem = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        problem.setProperty("reference", reference);
        return problem;
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = invalid.getBindingResult().getAllErrors().stream()
                .map(ProblemAdvice::field)
                .toList();
        return ResponseEntity.unprocessableEntity()
                .body(problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", fields));
    }

    private static FieldProblem field(MessageSourceResolvable error) {
        String field = error instanceof FieldError fieldError ? fieldError.getField() : "";
        String code = error instanceof ObjectError objectError ? objectError.getCode() : null;
        return new FieldProblem(field, code == null ? "invalid" : kebab(code));
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What Spring itself refuses: unreadable bodies, wrong methods, missing parameters, too large uploads. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return ResponseEntity.status(status).headers(headers).body(problems.of(status, name(status)));
    }

    static String name(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "unreadable";
            case UNAUTHORIZED -> "not-logged-in";
            case FORBIDDEN -> "not-allowed";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case PAYLOAD_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case TOO_MANY_REQUESTS -> "too-many-requests";
            default -> status.is5xxServerError() ? "unexpected" : "refused";
        };
    }
}
