package org.lotse.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What was answered.
 *
 * @param contentType null when there is no body
 * @param location null when nothing was created
 */
record Answer(int status, String contentType, String location, byte[] body) {

    static Answer of(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentAsByteArray());
    }

    /** A refusal that says «not now» or «not you» is no outcome of the request. */
    boolean isOutcome() {
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                && status != HttpStatus.UNAUTHORIZED.value()
                && status != HttpStatus.FORBIDDEN.value()
                && status != HttpStatus.TOO_MANY_REQUESTS.value();
    }

    void replay(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body);
    }
}
