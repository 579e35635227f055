package org.lotse.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a receiver who sends and when: {@code t=<seconds>,v1=<hex of HMAC-SHA256 over "<seconds>.<body>">}. The time
 * is signed too, so that an old delivery cannot be sent again by somebody else.
 */
final class Signature {

    static final String HEADER = "Lotse-Signature";
    private static final String METHOD = "HmacSHA256";

    private Signature() {}

    static String of(String secret, Instant at, String body) {
        long seconds = at.getEpochSecond();
        return "t=%d,v1=%s".formatted(seconds, hex(secret, seconds + "." + body));
    }

    private static String hex(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + METHOD, impossible);
        }
    }
}
