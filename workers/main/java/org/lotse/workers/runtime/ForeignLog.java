package org.lotse.workers.runtime;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Logs of libraries that only repeat, with stack traces, what reaches us as exceptions anyway. */
public final class ForeignLog {

    private ForeignLog() {}

    public static void silence(String logger) {
        LoggingSystem.get(ForeignLog.class.getClassLoader()).setLogLevel(logger, LogLevel.OFF);
    }
}
