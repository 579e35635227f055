package org.lotse.application.web.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.lotse.application.internal.ResumeTokens;
import org.lotse.kernel.CaseId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Which application this browser is filling in: its token, out of reach of scripts and of other sites. */
@Component
class ApplicationCookie {

    private static final String NAME = "lotse-application";
    private static final Duration AGE = Duration.ofDays(14);

    private final ResumeTokens tokens;

    ApplicationCookie(ResumeTokens tokens) {
        this.tokens = tokens;
    }

    /** This browser has no application, or its token has expired. */
    static final class NoApplication extends RuntimeException {}

    /** @throws NoApplication when there is none */
    CaseId required(HttpServletRequest request) {
        return caseId(request).orElseThrow(NoApplication::new);
    }

    Optional<CaseId> caseId(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : tokens.caseOf(cookie.getValue());
    }

    void set(HttpServletRequest request, HttpServletResponse response, String token) {
        write(request, response, token, AGE);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    /** Lax, since the link in an e-mail comes from another site. */
    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/apply")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
