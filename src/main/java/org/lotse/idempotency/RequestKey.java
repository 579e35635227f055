package org.lotse.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.HttpHeaders;

/**
 * A caller's key for one request. Two callers never share one: it is bound to the user who is logged in, to the bearer
 * token, or, where the door is open, to the network address.
 */
record RequestKey(String caller, String value) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    static RequestKey of(HttpServletRequest request) {
        return new RequestKey(caller(request), request.getHeader(HEADER));
    }

    private static String caller(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        if (user != null) {
            return "user " + user.getName();
        }
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return credentials == null ? "address " + request.getRemoteAddr() : "credentials " + credentials;
    }

    boolean isAcceptable() {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().allMatch(character -> character >= ' ' && character < 127);
    }

    /** Where the request is remembered; tells nothing about the key. */
    String id() {
        return new Sha256().add("id").add(caller).add(value).hex();
    }

    /** What opens the remembered answer. */
    byte[] secret() {
        return new Sha256().add("answer").add(caller).add(value).bytes();
    }
}
