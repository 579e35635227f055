package org.lotse.workers.runtime;

import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.client.exception.ConnectionLostException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that the platform went away and once that it is back, however often it is asked. */
final class PlatformWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformWatch.class);
    private static final String FINE = "";

    private final PlatformAddress address;
    private final AtomicReference<String> complaint = new AtomicReference<>(FINE);
    private volatile boolean closed;

    PlatformWatch(PlatformAddress address) {
        this.address = address;
    }

    /** The workers end: that they lose the platform is no news any more. */
    void close() {
        closed = true;
    }

    /** @param failure null when the platform answered */
    void saw(ExternalTaskClientException failure) {
        if (closed) {
            return;
        }
        String now = failure == null ? FINE : complaint(failure);
        String before = complaint.getAndSet(now);
        if (now.equals(before)) {
            return;
        }
        if (now.equals(FINE)) {
            LOG.info("The platform at {} answers again.", address.base());
        } else {
            LOG.warn("The platform at {} {}; the workers keep trying.", address.base(), now);
        }
    }

    private static String complaint(ExternalTaskClientException failure) {
        if (failure instanceof ConnectionLostException) {
            return "cannot be reached";
        }
        if (failure instanceof RestException answer && answer.getHttpStatusCode() != null) {
            return switch (answer.getHttpStatusCode()) {
                case 401, 403 -> "refuses the workers' user name or password";
                case 404 -> "has no engine-rest";
                default -> "answers with status " + answer.getHttpStatusCode();
            };
        }
        return "gives no usable answer";
    }
}
