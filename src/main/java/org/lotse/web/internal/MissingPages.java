package org.lotse.web.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lotse.kernel.NotFound;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever asks for a page of something that is not there, or not any more, is told so; REST calls get a problem before. */
@ControllerAdvice
class MissingPages {

    @ExceptionHandler
    void missing(NotFound missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
