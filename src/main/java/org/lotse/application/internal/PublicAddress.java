package org.lotse.application.internal;

import org.lotse.kernel.CaseId;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where clients find the bank: {@code lotse.public-url}, else this machine. */
@Component
class PublicAddress {

    private final Environment environment;
    private final ResumeTokens tokens;

    PublicAddress(Environment environment, ResumeTokens tokens) {
        this.environment = environment;
        this.tokens = tokens;
    }

    /** A link of its own for each message; it opens the form or, once sent, the status. */
    String resumeLink(CaseId caseId) {
        return base() + "/apply/resume?token=" + tokens.issue(caseId);
    }

    /** As {@link #resumeLink}; it opens the page on which the client confirms what the bank knows. */
    String reviewLink(CaseId caseId) {
        return base() + "/review/" + tokens.issue(caseId);
    }

    private String base() {
        String set = environment.getProperty("lotse.public-url", "");
        return set.isBlank() ? "http://localhost:" + port() : set.replaceAll("/+$", "");
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
