package org.lotse.workers.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who this process is to the platform.
 *
 * @param id new at every start: completing a task checks only this name, so a process that died must not be followed by
 *     one of the same name
 */
public record WorkerIdentity(String id, String host, String version, Instant startedAt) {

    static WorkerIdentity ofThisStart(Clock clock) {
        String host = hostName();
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String version = Optional.ofNullable(WorkerIdentity.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new WorkerIdentity(urlSafe(host) + "-" + unique, host, version, clock.instant());
    }

    private static String urlSafe(String host) {
        return host.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "worker";
        }
    }
}
