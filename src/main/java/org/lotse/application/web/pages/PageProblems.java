package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.lotse.application.internal.Throttle.TooMany;
import org.lotse.application.web.pages.ApplicationCookie.NoApplication;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Where a client ends up when a page cannot be shown. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    private final MessageSource messages;

    PageProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    String noApplication(NoApplication none, HttpServletRequest request, HttpServletResponse response) {
        return elsewhere("/apply?lost", request, response);
    }

    /** Sent or withdrawn in the meantime, perhaps in another window. */
    @ExceptionHandler
    String overtaken(RuleBroken rule, HttpServletRequest request, HttpServletResponse response) {
        return elsewhere("/apply/status", request, response);
    }

    /** A script would take the other page for a part of this one. */
    private static String elsewhere(String address, HttpServletRequest request, HttpServletResponse response) {
        if (!isScript(request)) {
            return "redirect:" + address;
        }
        response.setHeader("HX-Redirect", address);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    @ExceptionHandler
    void missing(NotFound missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void tooMany(TooMany tooMany, HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(tooMany.pause().toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    @ExceptionHandler
    void unreadable(MultipartException upload, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** Said above the list of files; the list itself stays. */
    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException tooLarge,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        if (!isScript(request)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return new ModelAndView();
        }
        response.setHeader("HX-Reswap", "afterbegin");
        return new ModelAndView("apply/parts :: refused")
                .addObject("sentence", messages.getMessage("problem.file-too-large", null, locale));
    }
}
