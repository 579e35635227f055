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

    /** The largest answer that is kept beside what it was about; more would not fit the column, or the packet. */
    static final int LARGEST = 4 << 20;

    /** A large answer that says where it lies is not kept twice: whoever repeats the request is sent there. */
    static Answer of(ContentCachingResponseWrapper response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        return location != null && response.getContentSize() > LARGEST
                ? new Answer(HttpStatus.SEE_OTHER.value(), null, location, new byte[0])
                : new Answer(
                        response.getStatus(), response.getContentType(), location, response.getContentAsByteArray());
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
