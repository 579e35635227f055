package org.lotse.web.internal;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.lotse.kernel.FieldProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problems as programs get them: a stable type, a sentence in the reader's language, the fields at fault. */
@Component
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(HttpStatus status, String name) {
        return of(status, name, List.of());
    }

    ProblemDetail of(HttpStatus status, String name, List<FieldProblem> fields) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:lotse:problem:" + name));
        problem.setDetail(messages.getMessage("problem." + name, null, status.getReasonPhrase(), locale));
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "fields",
                    fields.stream().map(field -> inWords(field, locale)).toList());
        }
        return problem;
    }

    private FieldInWords inWords(FieldProblem field, Locale locale) {
        String sentence = messages.getMessage("field." + field.code(), null, field.code(), locale);
        return new FieldInWords(field.field(), field.code(), sentence);
    }

    /** A field at fault. */
    record FieldInWords(String field, String code, String message) {}
}
