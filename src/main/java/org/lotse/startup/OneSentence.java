package org.lotse.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says what keeps the platform from starting without the trace that helps nobody at the console. */
final class OneSentence implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(OneSentence.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action =
                analysis.getAction() == null ? "" : " " + analysis.getAction().strip();
        LOG.error("{}{}", analysis.getDescription().strip(), action);
    }
}
