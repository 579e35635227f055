package org.lotse.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.lotse.application.internal.ApplicationSettings;
import org.lotse.application.internal.ResumeTokens;
import org.lotse.application.internal.Throttle;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a client through to their own application only; to anyone else it does not exist. */
@Component
public class Doorkeeper implements HandlerInterceptor {

    private static final String BEARER = "Bearer ";

    private final ResumeTokens tokens;
    private final Throttle throttle;
    private final ApplicationSettings settings;

    Doorkeeper(ResumeTokens tokens, Throttle throttle, ApplicationSettings settings) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.settings = settings;
    }

    /** There is no token where one is needed. */
    static final class TokenMissing extends RuntimeException {}

    /** @throws Throttle.TooMany when this address has begun enough of them for now */
    public void admitNew(HttpServletRequest request) {
        throttle.take("new " + NetworkAddress.of(request.getRemoteAddr()), settings.newPerAddress());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = wanted(request);
        if (wanted != null) {
            String token = bearer(request).orElseThrow(TokenMissing::new);
            tokens.caseOf(token)
                    .filter(theirs -> isSame(theirs, wanted))
                    .orElseThrow(() -> new NotFound("application", wanted));
        }
        return true;
    }

    private static String wanted(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (String) variables.get("caseId")
                : null;
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static boolean isSame(CaseId theirs, String wanted) {
        return MessageDigest.isEqual(
                theirs.toString().getBytes(StandardCharsets.UTF_8),
                CaseId.of(wanted).toString().getBytes(StandardCharsets.UTF_8));
    }
}
