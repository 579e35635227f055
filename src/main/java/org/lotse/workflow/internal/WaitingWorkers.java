package org.lotse.workflow.internal;

import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends workers away that wait for a step when the platform ends, or the end would wait for them. */
@Component
class WaitingWorkers implements SmartLifecycle {

    // Embedded workers end before, in the last phase there is; the web server waits for open requests after.
    private static final int AFTER_EMBEDDED_WORKERS = DEFAULT_PHASE - 1;

    private volatile boolean running;

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        // Each one sent away would be logged with a stack trace, and nothing is wrong.
        LoggingSystem.get(getClass().getClassLoader())
                .setLogLevel("org.camunda.bpm.engine.rest.exception", LogLevel.OFF);
        if (FetchAndLockContextListener.getFetchAndLockHandler() != null) {
            FetchAndLockContextListener.getFetchAndLockHandler().shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_EMBEDDED_WORKERS;
    }
}
