package org.lotse.workers.runtime;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns a setting that is missing or malformed into one sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private static final String PREFIX = "lotse.workers";
    private static final String ACTION = "Give it as an argument, for example --lotse.workers.platform.url=… ,"
            + " --lotse.workers.platform.username=… and --lotse.workers.platform.password=…, or as an environment"
            + " variable such as LOTSE_WORKERS_PLATFORM_PASSWORD.";

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException cause) {
        InvalidSetting invalid = findCause(failure, InvalidSetting.class);
        if (invalid != null) {
            return new FailureAnalysis(invalid.getMessage(), ACTION, failure);
        }
        return cause.getName().toString().startsWith(PREFIX) ? malformed(cause) : null;
    }

    /** Names the setting but not its value, which may be a password. */
    private static FailureAnalysis malformed(BindException cause) {
        return new FailureAnalysis("The setting " + cause.getName() + " cannot be understood.", ACTION, cause);
    }
}
