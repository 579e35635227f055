package org.lotse.application.internal;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What lets a client back into their own application and into no other: 256 random bits, of which the bank keeps only
 * the SHA-256. Looking the hash up tells an attacker's clock nothing about a token.
 */
@Repository
public class ResumeTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Messages messages;
    private final Clock clock;
    private final ApplicationSettings settings;

    ResumeTokens(JdbcClient jdbc, Messages messages, Clock clock, ApplicationSettings settings) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
        this.settings = settings;
    }

    /** A further token; earlier ones keep working. */
    public String issue(CaseId caseId) {
        String token = token();
        Instant expiry = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .plus(settings.resumeFor())
                .toInstant();
        jdbc.sql("insert into resume_token (hash, case_id, expires_at) values (:hash, :caseId, :expiry)")
                .param("hash", Digest.of(token))
                .param("caseId", caseId.toString())
                .param("expiry", Timestamp.from(expiry))
                .update();
        return token;
    }

    private String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whose token this is; empty when it is unknown or has expired, or its holder is dead. */
    public Optional<CaseId> caseOf(String token) {
        return jdbc.sql("select case_id from resume_token where hash = :hash and expires_at > :now")
                .param("hash", Digest.of(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional()
                .map(CaseId::of)
                .filter(caseId -> !messages.silent(caseId));
    }

    int forgetExpired() {
        return jdbc.sql("delete from resume_token where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
