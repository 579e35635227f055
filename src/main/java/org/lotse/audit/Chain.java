package org.lotse.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How one link of the trail holds to the one before. */
final class Chain {

    static final String START = "0".repeat(64);

    private Chain() {}

    /** What of an entry is chained: everything, each part fenced by its length so that no two entries look alike. */
    record Content(long id, String caseId, long atMillis, String actor, String action, String facts) {

        private String fenced() {
            var fenced = new StringBuilder();
            for (String part :
                    new String[] {Long.toString(id), caseId, Long.toString(atMillis), actor, action, facts}) {
                fenced.append(part.length()).append(':').append(part).append('|');
            }
            return fenced.toString();
        }
    }

    static String link(String before, Content content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.US_ASCII));
            digest.update(content.fenced().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
