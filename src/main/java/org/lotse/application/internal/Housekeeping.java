package org.lotse.application.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets drafts that nobody came back to: the bank has no reason to keep them (GDPR Art. 5(1) e). */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Discarding discarding;
    private final ResumeTokens tokens;
    private final Clock clock;
    private final ApplicationSettings settings;

    Housekeeping(Discarding discarding, ResumeTokens tokens, Clock clock, ApplicationSettings settings) {
        this.discarding = discarding;
        this.tokens = tokens;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void forget() {
        Instant limit = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(settings.resumeFor())
                .toInstant();
        int drafts = discarding.discardUntouchedSince(limit);
        int expired = tokens.forgetExpired();
        LOG.info("Forgot {} abandoned drafts and {} expired tokens.", drafts, expired);
    }
}
